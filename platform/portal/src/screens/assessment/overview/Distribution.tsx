import { named } from '../../../i18n';
import { Bars } from '../../../ui/chart';
import { type Overview, percent } from './figures';
import { say } from './texts';

/** How many people are in each band. */
export function Bands({ overview }: { overview: Overview }) {
  const { bands, scored } = overview;
  const largest = [...bands].sort((a, b) => b.people - a.people)[0];
  return (
    <section aria-labelledby="bands">
      <h2 id="bands">{say('bands')}</h2>
      {scored === 0 || !largest ? (
        <p>{say('nobodyScored')}</p>
      ) : (
        <Bars
          sentence={say('bandsSentence', {
            band: named(largest),
            n: largest.people,
            all: scored,
            percent: percent(largest.people, scored),
          })}
          bars={bands.map((band) => ({
            key: band.code,
            name: named(band),
            value: band.people,
            text: String(band.people),
          }))}
          heads={[say('band'), say('people')]}
        />
      )}
    </section>
  );
}

/** How far the period has come, from the first form to the score. */
export function Progress({ overview }: { overview: Overview }) {
  const { people, selfScored, confirmed, scored } = overview;
  const steps = [
    { key: 'self', name: say('selfScored'), n: selfScored },
    { key: 'confirmed', name: say('confirmed'), n: confirmed },
    { key: 'scored', name: say('scored'), n: scored },
  ];
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">{say('progress')}</h2>
      <Bars
        sentence={say('progressSentence', { n: confirmed, all: people, left: people - scored })}
        to={Math.max(people, 1)}
        bars={steps.map(({ key, name, n }) => ({
          key,
          name,
          value: n,
          text: say('of', { n, all: people }),
        }))}
        heads={[say('step'), say('people')]}
      />
    </section>
  );
}
