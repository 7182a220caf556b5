// The kit of charts; apart from ../index, so that a screen without charts does not load it.
export { type Bar, Bars } from './Bars';
export { type Behind, Chart } from './Chart';
export { type Dot, Dots } from './Dots';
export { Line, type Point } from './Line';
export { at, reach } from './reach';
export { Row, ScaleRow } from './Scaled';
export { type Strip, Strips } from './Strips';
