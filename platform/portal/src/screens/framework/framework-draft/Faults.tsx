import { isWithin } from './document';
import { useEditing } from './editing';

/** What the service found wrong at a place when it was saved last; `below` tells what lies below. */
export function Faults(props: { at: string; below?: boolean }) {
  const { faults } = useEditing();
  const here = faults.filter(({ place }) =>
    props.below ? isWithin(place.path, props.at) : place.path === props.at,
  );
  return here.map((fault) => (
    <p key={fault.code + fault.place.path} className="field-error">
      {fault.message}
    </p>
  ));
}
