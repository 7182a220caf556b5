import { useAct } from '../../../api';
import { useAddress } from '../../../app/screen';
import { Button, Refused } from '../../../ui';
import { Start } from './queries';
import { say } from './texts';

/** Copies a version into a draft and shows it; the version in force today unless one is named. */
export function StartButton({ from }: { from?: string }) {
  const [, change] = useAddress();
  const start = useAct(Start);

  function begin() {
    if (!start.isPending) {
      start.mutate(from ? { frameworkId: from } : {}, {
        onSuccess: ({ startFrameworkDraft }) =>
          change({ draft: startFrameworkDraft?.frameworkDraft?.id, part: undefined }),
      });
    }
  }

  return (
    <>
      <Button variant={from ? 'default' : 'filled'} aria-disabled={start.isPending} onClick={begin}>
        {start.isPending ? say('working') : say(from ? 'startFrom' : 'start')}
      </Button>
      <Refused error={start.error} />
    </>
  );
}
