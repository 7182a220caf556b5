import { entry, useAsk } from '../../../api';
import { decimal } from '../../../i18n';
import { componentLetter } from '../../../model/assessment';
import { FORM } from './form01';
import css from './form01.module.css';
import type { Evaluation, Score } from './MyScore';
import { AgencyOnForm } from './queries';

type Points = { display: string } | null | undefined;

/** The form of the State on paper; on the screen the sheet above says the same. */
export function Form01(props: { evaluation: Evaluation; score: Score; period: string }) {
  const { evaluation, score } = props;
  const { person, criteria } = evaluation;
  const agencies = useAsk(AgencyOnForm, {});
  const agency = agencies.data?.myAgencies?.find(({ code }) => code === entry.agency);
  const general = score.blocks.find(({ code }) => code === 'general');
  const results = score.blocks.filter(({ code }) => code !== 'general');
  const posting = person?.posting;
  return (
    <article className={css.form} lang="vi" aria-hidden="true">
      <header>
        <p>
          {agency?.nameVi.toUpperCase()}
          <br />
          <strong>{posting?.unit?.nameVi.toUpperCase()}</strong>
        </p>
        <p>
          <strong>{FORM.state}</strong>
          <br />
          <strong className={css.motto}>{FORM.motto}</strong>
        </p>
      </header>
      <p className={css.number}>{FORM.number}</p>
      <h2>{FORM.title}</h2>
      <p className={css.centre}>{props.period}</p>
      {score.provisional && <p className={css.provisional}>{FORM.provisional}</p>}
      <p>
        {FORM.name}: <strong>{person?.fullName}</strong>
      </p>
      <p>
        {FORM.post}: {posting?.position?.name}
      </p>
      <p>
        {FORM.unit}: {posting?.unit?.nameVi}
      </p>
      <table>
        <thead>
          <tr>
            <th>{FORM.order}</th>
            <th>{FORM.criterion}</th>
            <th>{FORM.maximum}</th>
            <th>{FORM.self}</th>
            <th>{FORM.confirmed}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th colSpan={2}>{FORM.general}</th>
            <td className={css.figure}>{points(general?.maximum)}</td>
            <td />
            <td className={css.figure}>{points(general?.points)}</td>
          </tr>
          {criteria.map((one) => (
            <tr key={one.code}>
              <td>{one.code}</td>
              <td>{one.nameVi}</td>
              <td className={css.figure}>{points(one.maximum)}</td>
              <td className={css.figure}>{points(one.self)}</td>
              <td className={css.figure}>{points(one.confirmed)}</td>
            </tr>
          ))}
          {results.map((block) => (
            <tr key={block.code}>
              <th colSpan={2}>
                {results.length === 1 ? FORM.results : block.nameVi.toUpperCase()}
              </th>
              <td className={css.figure}>{points(block.maximum)}</td>
              <td />
              <td className={css.figure}>{points(block.points)}</td>
            </tr>
          ))}
          {score.components.map((one) => (
            <tr key={one.code}>
              <td>{componentLetter(one.code)}</td>
              <td colSpan={3}>
                {one.nameVi} {FORM.percent}
              </td>
              <td className={css.figure}>{points(one.percent)}</td>
            </tr>
          ))}
          <tr>
            <th colSpan={4}>{FORM.total}</th>
            <th className={css.figure}>{points(score.value)}</th>
          </tr>
        </tbody>
      </table>
      <h3>{FORM.selfRemark}</h3>
      <p>{evaluation.selfRemark ?? FORM.nothing}</p>
      <h3>{FORM.superiorRemark}</h3>
      <p>{evaluation.superiorRemark ?? FORM.nothing}</p>
      <footer>
        <Signed as={FORM.signedSelf} name={person?.fullName} />
        <Signed as={FORM.signedSuperior} name={evaluation.confirmedBy?.fullName} />
      </footer>
    </article>
  );
}

function Signed(props: { as: string; name: string | undefined }) {
  return (
    <div>
      <p>
        <em>{FORM.day}</em>
      </p>
      <p>
        <strong>{props.as}</strong>
        <br />
        <em>{FORM.sign}</em>
      </p>
      <p className={css.name}>{props.name}</p>
    </div>
  );
}

function points(given: Points): string {
  return given ? decimal(given.display.replace(/\.00$/, '')) : '';
}
