// The one set of components. Screens import from here, never from the library below it.
import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Button.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Skeleton.css';
import './ui.css';

export { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
export { Confirm } from './Confirm';
export { Count } from './Count';
export { DateField, parseDay } from './DateField';
export { useDraft } from './draft';
export { EvidenceList } from './EvidenceList';
export { Figure } from './Figure';
export { Go } from './Go';
export { sendByKey } from './keys';
export { More } from './More';
export { Page } from './Page';
export { Answer, Empty, Failed, Loading, NoRight, Refused, Said } from './states';
export { Table } from './Table';
export { Tag } from './Tag';
