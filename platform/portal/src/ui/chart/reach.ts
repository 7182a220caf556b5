import { type ScaleLinear, scaleLinear } from 'd3-scale';

/** Where a value stands on the way from the left (or the bottom), in per cent of it. */
export type Scale = ScaleLinear<number, number>;

/** From the least to the most of the values, widened to round numbers. */
export function reach(
  values: readonly number[],
  fixed: { from?: number; to?: number } = {},
): Scale {
  const least = fixed.from ?? Math.min(...values);
  const most = fixed.to ?? Math.max(...values);
  const [low, high] = least < most ? [least, most] : [least - 1, least + 1];
  const scale = scaleLinear([low, high], [0, 100]);
  return fixed.to === undefined || fixed.from === undefined ? scale.nice(5) : scale;
}

/** A place along a stretched drawing. */
export function at(scale: Scale, value: number): string {
  return `${scale(value)}%`;
}
