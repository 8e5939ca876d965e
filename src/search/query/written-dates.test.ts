import { expect, test } from 'vitest';
import { withDatesInFigures } from './written-dates.ts';

test.each([
  ['feb 18 2025', '18/2/2025'],
  ['Feb. 18, 2025', '18/2/2025'],
  ['18 February 2025', '18/2/2025'],
  ['18th of february', '18/2'],
  ['august 2025', '8/2025'],
  ['18 февраля 2025', '18/2/2025'],
  ['18 лютого 2025', '18/2/2025'],
  ['18. Februar 2025', '18/2/2025'],
  ['18 février 2025', '18/2/2025'],
  ['18 de febrero de 2025', '18/2/2025'],
  ['16/06/21', '16/6/2021'],
  ['21.11.85', '21/11/1985'],
  ['02/18/2025', '18/2/2025'],
  ['2025/02/27', '27/2/2025'],
  ['12 tháng 2 năm 2025', '12/2/2025'],
  ['ngày 12 tháng 2', '12/2'],
  ['ngày mười tám tháng hai', '18/2'],
  ['mùng chín tháng ba năm 2026', '9/3/2026'],
  ['ngày hai mươi mốt tháng mười một 1985', '21/11/1985'],
  ['tháng giêng 2026', '1/2026'],
  ['tháng năm 2025', '5/2025'],
  ['thứ ba 18/2', '18/2'],
  ['tuesday 18 february 2025', '18/2/2025'],
  ['họp ngày 18 2', 'họp ngày 18/2'],
  // No dates.
  ['hai tháng hai bên', 'hai tháng hai bên'],
  ['ngày mai', 'ngày mai'],
  ['1,5 triệu', '1,5 triệu'],
  ['68/262', '68/262'],
  ['31/13/2025', '31/13/2025'],
])('%s is %s', (written, figures) => {
  expect(withDatesInFigures(written)).toBe(figures);
});
