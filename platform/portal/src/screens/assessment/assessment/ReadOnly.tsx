import { named, times } from '../../../i18n';
import type { Evaluation } from './Form';
import { say } from './texts';

/** The form as it stands, when nothing can be changed in it. */
export function ReadOnly({ evaluation }: { evaluation: Evaluation }) {
  const { criteria, judgements, selfRemark, superiorRemark } = evaluation;
  return (
    <>
      <ul className="rows">
        {criteria.map((one) => (
          <li key={one.code}>
            <div>
              <strong>{named(one)}</strong>
              {one.self && (
                <p>
                  {say('self', {
                    points: times(1, one.self.exact),
                    maximum: times(1, one.maximum.exact),
                  })}
                </p>
              )}
              {one.confirmed && (
                <p>{say('confirmed', { points: times(1, one.confirmed.exact) })}</p>
              )}
              {one.reason && <p className="dim">{say('because', { reason: one.reason })}</p>}
            </div>
          </li>
        ))}
        {judgements.map((one) => (
          <li key={one.component}>
            <div>
              <strong>{named(one)}</strong>
              {one.self && <p>{say('selfChose', { value: times(100, one.self.exact) })} %</p>}
              {one.confirmed && (
                <p>{say('confirmed', { points: times(100, one.confirmed.exact) })} %</p>
              )}
              {one.reason && <p className="dim">{say('because', { reason: one.reason })}</p>}
            </div>
          </li>
        ))}
      </ul>
      {selfRemark && <p>{say('selfRemark', { text: selfRemark })}</p>}
      {superiorRemark && <p>{say('superiorRemark', { text: superiorRemark })}</p>}
    </>
  );
}
