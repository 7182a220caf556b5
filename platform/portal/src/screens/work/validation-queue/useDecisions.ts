import { useState } from 'react';
import { Refusals, useAct } from '../../../api';
import { type Item, inOrder, mark, taskName } from './item';
import { ReturnOutput, ValidateOutput, ValidateOutputs, WithdrawReview } from './queries';
import { say } from './texts';

type Undoable = { outputId: string; expectedVersion: number };
export type NotDone = { item: Item; why: string[] };

const OVERTAKEN = ['STALE_VERSION', 'ALREADY_DECIDED', 'NOT_FOUND'];

/**
 * The decisions of one sitting. What was decided leaves the queue at once and can be taken back;
 * `overtaken` is called when somebody else was quicker.
 */
export function useDecisions(found: Item[], overtaken: () => void) {
  const [done, setDone] = useState<ReadonlyMap<string, string>>(new Map());
  const [said, setSaid] = useState('');
  const [last, setLast] = useState<Undoable[]>([]);
  const [notDone, setNotDone] = useState<NotDone[]>([]);
  const validate = useAct(ValidateOutput);
  const all = useAct(ValidateOutputs);
  const giveBack = useAct(ReturnOutput);
  const withdraw = useAct(WithdrawReview);
  const items = inOrder(found).filter((item) => !done.has(mark(item)));
  const acts = [validate, all, giveBack, withdraw];

  const leave = (gone: { item: Item; version: number | undefined }[]) => {
    const left = gone.map(({ item }) => [mark(item), item.id] as const);
    setDone((before) => new Map([...before, ...left]));
    setLast(
      gone.flatMap(({ item, version }) =>
        version === undefined ? [] : [{ outputId: item.id, expectedVersion: version }],
      ),
    );
  };
  const one = (item: Item, what: 'validated' | 'returned', version: number | undefined) => {
    setNotDone([]);
    setSaid(say(what, { task: taskName(item), person: item.task?.person?.fullName ?? '' }));
    leave([{ item, version }]);
  };
  const failed = (error: Error) => {
    if (error instanceof Refusals && error.all.some(({ code }) => OVERTAKEN.includes(code))) {
      overtaken();
    }
  };

  return {
    items,
    said,
    last,
    notDone,
    forgetNotDone: () => setNotDone([]),
    busy: acts.some((act) => act.isPending),
    validateError: validate.error,
    batchError: all.error,
    withdrawError: withdraw.error,
    giveBack,
    clear: () => {
      validate.reset();
      giveBack.reset();
    },
    failed,

    validate(item: Item, quality: string | undefined, then: () => void) {
      const graded = quality === undefined ? {} : { quality: quality.replace(',', '.') };
      validate.mutate(
        { outputId: item.id, expectedVersion: item.version, ...graded },
        {
          onSuccess: (answer) => {
            one(item, 'validated', answer.validateOutput?.output?.version);
            then();
          },
          onError: failed,
        },
      );
    },

    returned(item: Item, version: number | undefined) {
      one(item, 'returned', version);
    },

    validateAll(chosen: Item[], then: () => void) {
      const outputs = chosen.map(({ id, version }) => ({ outputId: id, expectedVersion: version }));
      all.mutate(
        { outputs },
        {
          onSuccess: ({ validateOutputs }) => {
            const outcomes = chosen.map((item, at) => ({
              item,
              outcome: validateOutputs?.results?.[at],
            }));
            const gone = outcomes.flatMap(({ item, outcome }) =>
              outcome?.output ? [{ item, version: outcome.output.version }] : [],
            );
            setSaid(say('validatedAll', { n: gone.length }));
            setNotDone(
              outcomes.flatMap(({ item, outcome }) =>
                outcome?.output
                  ? []
                  : [{ item, why: outcome?.userErrors.map(({ message }) => message) ?? [] }],
              ),
            );
            leave(gone);
            then();
          },
        },
      );
    },

    /** Takes back the last decision, or all of the last ones that were made together. */
    async takeBack(then: (outputId: string) => void) {
      const open = [...last];
      const back: string[] = [];
      try {
        for (const undoable of last) {
          await withdraw.mutateAsync({ ...undoable, reason: say('takenBackReason') });
          open.shift();
          back.push(undoable.outputId);
        }
      } catch {
        // told by withdrawError
      }
      setLast(open);
      setDone((before) => new Map([...before].filter(([, id]) => !back.includes(id))));
      if (back[0]) {
        setSaid(say('takenBack', { n: back.length }));
        then(back[0]);
      }
    },
  };
}

export type Decisions = ReturnType<typeof useDecisions>;
