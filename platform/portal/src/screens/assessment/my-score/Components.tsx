import { decimal, named } from '../../../i18n';
import { componentName } from '../../../model/assessment';
import { Figure } from '../../../ui';
import type { Score } from './MyScore';
import { Steps } from './Steps';
import css from './score.module.css';
import { say } from './texts';
import { branchOf, type Tree } from './tree';

/** The second part of the form: what came of the work, component by component. */
export function Components({ score, steps }: { score: Score; steps: Tree }) {
  const blocks = score.blocks.filter(({ code }) => code !== 'general');
  const lowest = [...score.components].sort((a, b) => share(a) - share(b))[0];
  return (
    <section>
      {blocks.map((block) => (
        <h2 key={block.code}>
          {named(block)}: <Figure of={block.points} /> / <Figure of={block.maximum} />
        </h2>
      ))}
      {lowest && (
        <p>
          {share(lowest) < FULL
            ? say('sentence', { name: componentName(lowest), n: decimal(lowest.percent.display) })
            : say('allFull')}
        </p>
      )}
      {score.components.map((component) => {
        const branch = branchOf(steps, component.code);
        return (
          <details key={component.code} className={css.component}>
            <summary>
              <span className={css.name}>{componentName(component)}</span>
              <span className={css.bar}>
                <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect className={css.track} width="100" height="8" />
                  <rect className={css.fill} width={share(component) / HUNDREDTHS} height="8" />
                </svg>
              </span>
              <strong>
                <Figure of={component.percent} /> %
              </strong>
              <span className={css.hint}>{say('open')}</span>
            </summary>
            {branch && <Steps branch={branch} />}
          </details>
        );
      })}
    </section>
  );
}

const HUNDREDTHS = 100;
const FULL = 100 * HUNDREDTHS;

/** Hundredths of a per cent: only for the length of a bar and for ordering, never to be read. */
function share({ percent }: { percent: { display: string } }): number {
  return Number.parseInt(percent.display.replace('.', ''), 10);
}
