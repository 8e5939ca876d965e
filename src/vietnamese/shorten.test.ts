import { expect, test } from 'vitest';
import { shorten } from './shorten.ts';

test('a text that has room stays as it is', () => {
  expect(shorten('Hai bên gặp nhau.', 40)).toBe('Hai bên gặp nhau.');
});

test('whole sentences, when they fill half of the room', () => {
  expect(shorten('Hai bên gặp nhau ở Mộc Giang. Họ bàn sáu giờ rồi hẹn gặp lại.', 50)).toBe(
    'Hai bên gặp nhau ở Mộc Giang.',
  );
});

test('otherwise whole words and dots, without a comma before them', () => {
  expect(shorten('Có. Hai bên gặp nhau ở Mộc Giang, rồi hẹn gặp lại vào mùa xuân.', 35)).toBe(
    'Có. Hai bên gặp nhau ở Mộc Giang…',
  );
});

test('a point within a figure or a date ends no sentence', () => {
  expect(
    shorten('Cấm tên lửa có tầm bắn tới 5.500 km phóng từ mặt đất, trừ tên lửa của nước thứ ba.', 40),
  ).toBe('Cấm tên lửa có tầm bắn tới 5.500 km…');
});
