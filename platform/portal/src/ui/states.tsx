import { Button, Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { Fault, Refusals } from '../api';
import { inBoth } from '../i18n';

const say = inBoth({
  vi: {
    loading: 'Đang tải…',
    slow: 'Mạng đang chậm, vẫn đang tải…',
    failed: 'Không tải được phần này.',
    offline: 'Mất kết nối. Những gì đã nhập vẫn còn; hãy thử lại khi có mạng.',
    notAllowed: 'Bạn không có quyền xem phần này.',
    askWhom: 'Nếu cần, hãy hỏi quản trị của cơ quan.',
    retry: 'Thử lại',
    reference: 'Mã tra cứu: {id}',
  },
  en: {
    loading: 'Loading…',
    slow: 'The line is slow, still loading…',
    failed: 'This part could not be loaded.',
    offline: 'The line is lost. What you typed is kept; try again once you are online.',
    notAllowed: 'You may not see this part.',
    askWhom: 'If you need it, ask your agency’s administrator.',
    retry: 'Try again',
    reference: 'Reference: {id}',
  },
});

/** What a query shows: a skeleton, a fault with a way on, or its answer. */
export function Answer<T>(props: {
  of: UseQueryResult<T, Error>;
  children: (answer: T) => ReactNode;
}) {
  const { data, error, refetch } = props.of;
  if (data !== undefined) {
    return props.children(data);
  }
  return error ? <Failed error={error} retry={() => refetch()} /> : <Loading />;
}

/** Nothing for a third of a second, then the shape, after five seconds a word about the line. */
export function Loading() {
  const shown = useAfter(300);
  const slow = useAfter(5000);
  if (!shown) {
    return <div role="status" aria-label={say('loading')} />;
  }
  return (
    <div role="status" aria-label={say('loading')} className="loading">
      <Skeleton height={28} width="60%" />
      <Skeleton height={20} />
      <Skeleton height={20} />
      <Skeleton height={20} width="80%" />
      {slow && <p>{say('slow')}</p>}
    </div>
  );
}

export function Failed(props: { error: Error; retry?: () => void }) {
  const fault = props.error instanceof Fault ? props.error : undefined;
  if (fault?.code === 'FORBIDDEN') {
    return <NoRight />;
  }
  const title = fault?.code === 'OFFLINE' ? say('offline') : say('failed');
  return (
    <div role="alert" className="notice bad">
      <p>
        <strong>{title}</strong>
      </p>
      {fault?.message && <p>{fault.message}</p>}
      {fault?.reference && <p className="dim">{say('reference', { id: fault.reference })}</p>}
      {props.retry && (
        <Button variant="default" onClick={props.retry}>
          {say('retry')}
        </Button>
      )}
    </div>
  );
}

/** Why an act was refused or did not arrive; sentences that stand at a field are left out. */
export function Refused(props: { error: Error | null; fields?: string[] }) {
  if (!props.error) {
    return null;
  }
  if (!(props.error instanceof Refusals)) {
    return <Failed error={props.error} />;
  }
  const rest = props.error.all.filter((one) => !props.fields?.includes(one.field));
  return rest.length === 0 ? null : (
    <div role="alert" className="notice bad">
      {rest.map((one) => (
        <p key={one.field + one.code}>{one.message}</p>
      ))}
    </div>
  );
}

export function NoRight(props: { children?: ReactNode }) {
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{say('notAllowed')}</strong>
      </p>
      <p>{props.children ?? say('askWhom')}</p>
    </div>
  );
}

/** Nothing there, and what to do about it. */
export function Empty(props: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p>
        <strong>{props.title}</strong>
      </p>
      {props.children && <div className="dim">{props.children}</div>}
    </div>
  );
}

/** Tells a screen reader what has happened, and shows it. */
export function Said(props: { children: ReactNode }) {
  return (
    <p className="said" role="status" aria-live="polite">
      {props.children}
    </p>
  );
}

function useAfter(milliseconds: number): boolean {
  const [past, setPast] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPast(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return past;
}
