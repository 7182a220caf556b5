import { useAskAll } from '../../../api';
import { Answer, Empty, Figure, Table } from '../../../ui';
import { AssessmentLed } from './queries';
import { say } from './texts';

/** The names behind a leader's figures, and whose act is still awaited. */
export function Led(props: { period: string; person: string }) {
  const led = useAskAll(AssessmentLed, props, ({ evaluation }) => evaluation?.score?.steps);
  return (
    <section aria-labelledby="led">
      <h2 id="led">{say('led')}</h2>
      <Answer of={led}>
        {(pages) => {
          const steps = pages
            .flatMap(({ evaluation }) => evaluation?.score?.steps?.nodes ?? [])
            .filter(({ person }) => person);
          const causes = (pages[0]?.evaluation?.score?.causes ?? []).filter(({ person }) => person);
          return (
            <>
              {causes.length > 0 && (
                <ul>
                  {causes.map((one) => (
                    <li key={one.message + one.person?.fullName}>
                      {one.person?.fullName}:{' '}
                      {one.awaited
                        ? say('awaits', { person: one.awaited.fullName, message: one.message })
                        : one.message}
                    </li>
                  ))}
                </ul>
              )}
              {steps.length === 0 ? (
                <Empty title={say('ledNone')} />
              ) : (
                <Table heads={[say('ledName'), say('ledStep'), { number: say('ledValue') }]}>
                  {steps.map((step) => (
                    <tr key={step.number}>
                      <th scope="row">{step.person?.fullName}</th>
                      <td data-label={say('ledStep')}>{step.label}</td>
                      <td className="number" data-label={say('ledValue')}>
                        <Figure of={step.value} />
                      </td>
                    </tr>
                  ))}
                </Table>
              )}
            </>
          );
        }}
      </Answer>
    </section>
  );
}
