import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DateField, parseDay } from './DateField';

afterEach(cleanup);

describe('a typed date', () => {
  test.each([
    ['5/11/2026', '2026-11-05'],
    ['05/11/2026', '2026-11-05'],
    ['05-11-2026', '2026-11-05'],
    ['05.11.2026', '2026-11-05'],
    [' 25/11/2026 ', '2026-11-25'],
    ['29/2/2028', '2028-02-29'],
  ])('%s is read day first', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  test.each(['', '11/25/2026', '31/6/2026', '29/2/2026', '5/11/26', '2026-11-05', '5/11', 'x'])(
    '%s is none',
    (text) => {
      expect(parseDay(text)).toBeUndefined();
    },
  );

  test('is heard while it is typed, and complained of only when one has left the field', () => {
    const heard = vi.fn();
    render(
      <MantineProvider>
        <DateField label="Hạn" value={undefined} onChange={heard} />
      </MantineProvider>,
    );
    const field = screen.getByLabelText('Hạn');

    fireEvent.change(field, { target: { value: '31/6/2026' } });
    expect(heard).toHaveBeenLastCalledWith(undefined);
    expect(screen.queryByText(/Nhập ngày có thật/)).toBeNull();

    fireEvent.blur(field);
    expect(screen.getByText(/Nhập ngày có thật/)).toBeTruthy();

    fireEvent.change(field, { target: { value: '30/6/2026' } });
    expect(heard).toHaveBeenLastCalledWith('2026-06-30');
    expect(screen.queryByText(/Nhập ngày có thật/)).toBeNull();
  });
});
