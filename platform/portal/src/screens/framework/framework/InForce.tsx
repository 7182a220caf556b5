import { useAsk } from '../../../api';
import { useWorkplace } from '../../../app/workplace';
import { day, named } from '../../../i18n';
import { kindOfRule } from '../../../model/framework';
import { Answer, Empty, Figure, Go, Page, Table, Tag } from '../../../ui';
import { Components } from './Components';
import { FrameworkOfPeriod } from './queries';
import { type Framework, say } from './texts';
import { Where } from './Where';

/** The version that the period is scored with, each part with the article it rests on. */
export default function InForce() {
  const { me, period } = useWorkplace();
  const framework = useAsk(FrameworkOfPeriod, { period: period?.code ?? null });
  return (
    <Page
      title={say('title')}
      aside={me.roles.includes('KPI_OFFICER') && <Go to="/framework-draft">{say('toDrafts')}</Go>}
    >
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
    <Table caption={say('blocks')} heads={[say('block'), { number: say('maximum') }, say('where')]}>
      {framework.blocks.map((block) => (
        <tr key={block.code}>
          <th scope="row">{named(block)}</th>
          <td className="number" data-label={say('maximum')}>
            <Figure of={block.maximum} />
          </td>
          <Where framework={framework} rule={block.rule} />
        </tr>
      ))}
    </Table>
  );
}

function Criteria({ framework }: { framework: Framework }) {
  return framework.criteria.length === 0 ? null : (
    <Table
      caption={say('criteria')}
      heads={[say('criterion'), { number: say('maximum') }, { number: say('step') }, say('where')]}
    >
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
    </Table>
  );
}

function Bands({ framework }: { framework: Framework }) {
  return (
    <Table caption={say('bands')} heads={[say('band'), say('from')]}>
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
    </Table>
  );
}

function Rules({ framework }: { framework: Framework }) {
  return (
    <Table caption={say('rules')} heads={[say('rule'), say('where'), say('kind')]}>
      {framework.rules.map((rule) => (
        <tr key={rule.code}>
          <th scope="row">{named({ nameVi: rule.textVi, nameEn: rule.textEn })}</th>
          <td data-label={say('where')}>{rule.article ?? say('unwritten')}</td>
          <td data-label={say('kind')}>
            <Tag tone={rule.kind === 'MANDATORY' ? 'good' : 'plain'}>{kindOfRule(rule.kind)}</Tag>{' '}
            {rule.reading && <span className="dim">{say('reading', { code: rule.reading })}</span>}
          </td>
        </tr>
      ))}
    </Table>
  );
}
