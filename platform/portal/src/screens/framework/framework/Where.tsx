import { named } from '../../../i18n';
import { type Framework, say } from './texts';

/** The cell that says on which article something rests; the rule's words are its title. */
export function Where(props: { framework: Framework; rule: string }) {
  const rule = props.framework.rules.find(({ code }) => code === props.rule);
  return (
    <td
      data-label={say('where')}
      title={rule && named({ nameVi: rule.textVi, nameEn: rule.textEn })}
    >
      {rule?.article ?? say('unwritten')}
    </td>
  );
}
