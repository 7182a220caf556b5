import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetDrafts, useDraft } from './draft';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

function opened() {
  return renderHook(() => useDraft('submit:1', { note: '', units: 1 })).result;
}

test('what was typed is there when the page is opened again', () => {
  const before = opened();
  act(() => before.current.change({ note: 'đang viết' }));
  cleanup();

  expect(opened().current.draft).toEqual({ note: 'đang viết', units: 1 });
});

test('nothing is kept of a form that was only looked at', () => {
  opened();
  expect(localStorage.length).toBe(0);
});

test('what was sent is forgotten', () => {
  const form = opened();
  act(() => form.current.change({ note: 'gửi rồi' }));
  act(() => form.current.forget());
  cleanup();

  expect(opened().current.draft.note).toBe('');
});

test('a form that has grown a field since finds its beginning for it', () => {
  const before = opened();
  act(() => before.current.change({ note: 'cũ' }));
  cleanup();

  const grown = renderHook(() => useDraft('submit:1', { note: '', units: 1, files: ['x'] })).result;
  expect(grown.current.draft).toEqual({ note: 'cũ', units: 1, files: ['x'] });
});

test('who signs in next finds nothing of it, and the choice of language stays', () => {
  localStorage.setItem('language', 'en');
  const form = opened();
  act(() => form.current.change({ note: 'của người khác' }));
  cleanup();
  forgetDrafts();

  expect(opened().current.draft.note).toBe('');
  expect(localStorage.getItem('language')).toBe('en');
});
