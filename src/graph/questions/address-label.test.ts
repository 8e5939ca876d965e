import { expect, test } from 'vitest';
import { tinyCorpus } from '../../testing/tiny-content.ts';
import { labelOfAddress } from './address-label.ts';

test.each([
  ['/bai-viet/gap-2030/', { title: 'Hai bên gặp nhau ở Mộc Giang' }],
  ['/bai-viet/gap-2030/#sau-gio', { title: 'Hai bên gặp nhau ở Mộc Giang', place: 'I.2' }],
  ['/bai-viet/gap-2030/#chu-giai-may-gio', { title: 'Hai bên gặp nhau ở Mộc Giang', place: 'I.2' }],
  ['/bai-viet/gap-2030/#muc-tren-ban', { title: 'Hai bên gặp nhau ở Mộc Giang', place: 'Trên bàn' }],
  ['/nhan-vat/vu-an/', { title: 'Vũ An' }],
  ['/nhan-vat/khong-co/', undefined],
])('%s', (address, label) => {
  expect(labelOfAddress(tinyCorpus(), address)).toEqual(label);
});
