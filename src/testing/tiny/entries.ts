/** The entries that the tiny report names. */
export const ENTRIES: Readonly<Record<string, string>> = {
  'content/people/vu-an.mdx': `---
name: Vũ An
nameEn: An Vu
aliases:
  - ông An
sort: Vũ An
born: 1970-05-02
offices:
  - title: Đại sứ
    from: 2010
    to: 2020-06
  - title: Ngoại trưởng
    from: 2021-01-20
    asOf: 2031-05
definition: Nhà ngoại giao của bờ bắc.
sources: [cong-bao]
---

Ông từng là đại sứ.
`,
  'content/people/ngo-kim.mdx': `---
name: Ngô Kim
sort: Ngô Kim
definition: Nhà ngoại giao của bờ nam.
sources: [cong-bao]
---

Bà gặp ông An năm 2030.
`,
  'content/organisations/hoi-dong-song.mdx': `---
name: Hội đồng Sông
aliases: [H.Đ.S.]
definition: Cơ quan chung của hai bờ.
founded: 1990
sources: [cong-bao]
---

Hội đồng coi việc dùng nước.
`,
  'content/documents/hiep-uoc-song.mdx': `---
name: Hiệp ước Sông
form: hiệp ước song phương
status: in-force
statusAsOf: 2031-05
life:
  - date: 1989-12
    event: signed
    label: ký ở Mộc Giang
  - date: 1990-02-01
    event: in-force
    label: có hiệu lực
definition: Hiệp ước chia nước.
sources: [cong-bao]
---

Hai bên ký năm 1989.
`,
  'content/events/gap-2030.mdx': `---
name: Cuộc gặp Mộc Giang 2030
start: 2030-03-01
place: moc-giang
participants:
  - person: vu-an
    as: Ngoại trưởng
  - name: Một người ghi chép
next: gap-2031
definition: Cuộc gặp đầu tiên.
sources: [bao-song]
---

Hai bên gặp nhau.
`,
  'content/events/gap-2031.mdx': `---
name: Cuộc gặp thứ hai
start: 2031-02
end: 2031-03
previous: gap-2030
definition: Cuộc gặp sau.
sources: [cong-bao]
---

Hai bên gặp lại.
`,
  'content/places/moc-giang.mdx': `---
name: Mộc Giang
type: thành phố
coordinates:
  lat: 12.5
  lon: 100
definition: Thành phố bên sông.
sources: [cong-bao]
---

Thành phố ở giữa hai bờ.
`,
  'content/terms/dinh-chien.mdx': `---
name: đình chiến
nameEn: ceasefire
related: [document:hiep-uoc-song]
definition: Thôi bắn nhau.
sources: [cong-bao]
---

Hai bên thôi bắn.
`,
};
