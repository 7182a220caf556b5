import { useAsk } from '../../../api';
import { useWorkplace } from '../../../app/workplace';
import { day, named } from '../../../i18n';
import { Answer, Empty, Figure, Page, Tag } from '../../../ui';
import { Components } from './Components';
import { FrameworkOfPeriod } from './queries';
import { type Framework, kindOfRule, say } from './texts';
import { Where } from './Where';

/** The version that the period is scored with, each part with the article it rests on. */
export default function InForce() {
  const { period } = useWorkplace();
  const framework = useAsk(FrameworkOfPeriod, { period: period?.code ?? null });
  return (
    <Page title={say('title')}>
      <Answer of={framework}>
        {({ framework: found }) =>
          found ? <Version framework={found} /> : <Empty title={say('none')} />
        }
      </Answer>
    </Page>
  );
}

function Version({ framework }: { framework: Framework }) {
  return (
    <>
      <p className="lead">
        <strong>{named(framework)}</strong>
        {' · '}
        {say('version', { n: framework.number, day: day(framework.validFrom) })}
      </p>
      <LegalBasis framework={framework} />
      <Blocks framework={framework} />
      <Criteria framework={framework} />
      <Components framework={framework} />
      <Bands framework={framework} />
      <Rules framework={framework} />
      <p className="dim">{say('hash', { hash: framework.contentHash.slice(0, 16) })}</p>
    </>
  );
}

function LegalBasis({ framework }: { framework: Framework }) {
  return (
    <section>
      <h2>{say('basis')}</h2>
      <ul>
        {framework.legalBasis.map((text) => {
          const issuer = named({ nameVi: text.issuerVi, nameEn: text.issuerEn });
          return (
            <li key={text.titleVi}>
              {text.number && <strong>{text.number}</strong>}{' '}
              {named({ nameVi: text.titleVi, nameEn: text.titleEn })}{' '}
              <span className="dim">
                {text.issuedOn ? say('issued', { issuer, day: day(text.issuedOn) }) : issuer}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Blocks({ framework }: { framework: Framework }) {
  return (
    <table className="table">
      <caption>{say('blocks')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('block')}</th>
          <th scope="col" className="number">
            {say('maximum')}
          </th>
          <th scope="col">{say('where')}</th>
        </tr>
      </thead>
      <tbody>
        {framework.blocks.map((block) => (
          <tr key={block.code}>
            <th scope="row">{named(block)}</th>
            <td className="number" data-label={say('maximum')}>
              <Figure of={block.maximum} />
            </td>
            <Where framework={framework} rule={block.rule} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Criteria({ framework }: { framework: Framework }) {
  return framework.criteria.length === 0 ? null : (
    <table className="table">
      <caption>{say('criteria')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('criterion')}</th>
          <th scope="col" className="number">
            {say('maximum')}
          </th>
          <th scope="col" className="number">
            {say('step')}
          </th>
          <th scope="col">{say('where')}</th>
        </tr>
      </thead>
      <tbody>
        {framework.criteria.map((criterion) => (
          <tr key={criterion.code}>
            <th scope="row">
              {criterion.code}. {named(criterion)}
            </th>
            <td className="number" data-label={say('maximum')}>
              <Figure of={criterion.maximum} />
            </td>
            <td className="number" data-label={say('step')}>
              {criterion.step ? <Figure of={criterion.step} /> : say('anyStep')}
            </td>
            <Where framework={framework} rule={criterion.rule} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bands({ framework }: { framework: Framework }) {
  return (
    <table className="table">
      <caption>{say('bands')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('band')}</th>
          <th scope="col">{say('from')}</th>
        </tr>
      </thead>
      <tbody>
        {framework.bands.map((band) => (
          <tr key={band.code}>
            <th scope="row">
              {named(band)} {band.authorityDecides && <Tag tone="wait">{say('authority')}</Tag>}
            </th>
            <td data-label={say('from')}>
              {band.minimumExcluded ? (
                say('above', { points: band.minimum.display })
              ) : (
                <Figure of={band.minimum} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Rules({ framework }: { framework: Framework }) {
  return (
    <table className="table">
      <caption>{say('rules')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('rule')}</th>
          <th scope="col">{say('where')}</th>
          <th scope="col">{say('kind')}</th>
        </tr>
      </thead>
      <tbody>
        {framework.rules.map((rule) => (
          <tr key={rule.code}>
            <th scope="row">{named({ nameVi: rule.textVi, nameEn: rule.textEn })}</th>
            <td data-label={say('where')}>{rule.article ?? say('unwritten')}</td>
            <td data-label={say('kind')}>
              <Tag tone={rule.kind === 'MANDATORY' ? 'good' : 'plain'}>{kindOfRule(rule.kind)}</Tag>{' '}
              {rule.reading && (
                <span className="dim">{say('reading', { code: rule.reading })}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
