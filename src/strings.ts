import type { ExportWords } from './exports/context.ts';
import type { DataFileName } from './exports/data/files.ts';
import type { FeedName } from './exports/feeds/index.ts';
import type { Facet } from './model/facets.ts';
import type { TimelineSign } from './corpus/timeline.ts';
import type { ChangeKind, NoteKind, Relation } from './model/schemas/index.ts';

/** Parts of a citation for the styles below. */
interface CitedInWords {
  readonly site: string;
  readonly title: string;
  /** Day and month of the edition. */
  readonly day: string;
  readonly year: string;
}

/** Words of the search, apart from the rest because the reader's browser loads them with it. */
export const searchStrings = {
  title: 'Tìm kiếm',
  label: 'Từ cần tìm',
  button: 'Tìm',
  close: 'Đóng',
  placeholder: 'Tên người, hiệp ước, câu nói',
  hint: 'Gõ có dấu hay không dấu đều được, cả phiên âm lẫn chữ Kirin.',
  noScript:
    'Trang tìm kiếm cần JavaScript. Không có nó, bạn vẫn tra được theo danh mục, hoặc theo bảng mọi tên gọi.',
  loading: 'Đang mở bảng tra…',
  failed: 'Chưa tải được dữ liệu tìm kiếm. Xem lại đường truyền rồi thử lần nữa, hoặc tra theo danh mục.',
  stale: 'Trang này đã có ấn bản mới. Tải lại trang để tìm tiếp.',
  retry: 'Thử lại',
  count: (count: number) => `${String(count)} kết quả`,
  shown: (shown: number, total: number) => `${String(shown)} trong ${String(total)} kết quả`,
  readAs: (text: string) => `đọc là “${text}”`,
  none: (query: string) => `Không thấy gì cho “${query}”.`,
  near: 'Có phải bạn tìm:',
  tips: ['Thử bớt chữ, hoặc chỉ gõ họ.', 'Thử cách viết khác, có dấu hay không dấu.', 'Tra theo danh mục.'],
  kinds: {
    article: 'Bài viết',
    person: 'Người',
    organisation: 'Tổ chức',
    document: 'Văn kiện',
    event: 'Sự kiện',
    place: 'Địa danh',
    term: 'Thuật ngữ',
    section: 'Mục trong bài',
    passage: 'Đoạn',
    note: 'Chú giải',
  },
  allKinds: 'Tất cả',
  filter: 'Lọc theo loại',
  otherName: 'khớp tên khác',
  described: 'khớp mô tả',
  nearly: 'gần giống',
  office: 'chức vụ',
  detail: 'liên quan',
  from: (day: string) => `từ ${day}`,
  span: (from: string, to: string) => `${from} – ${to}`,
  until: (day: string) => `đến ${day}`,
  asOf: (month: string) => `tính đến ${month}`,
  recent: 'Vừa tìm',
  forget: 'Xóa danh sách này',
  keys: '↑ ↓ chọn · Enter mở · Ctrl Enter mở thẻ mới · Esc đóng',
  all: 'Xem mọi kết quả',
  browse: 'Tra theo danh mục',
};

const noteKinds = {
  context: 'Bối cảnh',
  wording: 'Cách dịch',
  dispute: 'Tranh cãi',
  correction: 'Đính chính',
  later: 'Về sau',
} satisfies Record<NoteKind, string>;

const changeKinds = { fix: 'Sửa lỗi', addition: 'Bổ sung', correction: 'Đính chính' } satisfies Record<
  ChangeKind,
  string
>;

const feedNames = {
  'bai-viet': 'Bài viết',
  'dien-bien-moi': 'Diễn biến mới',
} satisfies Record<FeedName, string>;

const documentStatuses = {
  'in-force': 'còn hiệu lực',
  suspended: 'bị đình chỉ',
  expired: 'hết hiệu lực',
  adopted: 'đã thông qua',
  published: 'đã công bố',
  proposed: 'mới đề xuất',
  'never-in-force': 'chưa từng có hiệu lực',
};

/** Words about reading offline, apart from the rest because the reader's browser loads them with it. */
export const offlineStrings = {
  title: 'Đọc khi không có mạng',
  description: 'Giữ các trang trên máy để đọc và tìm khi không có mạng.',
  intro:
    'Trang nào đã mở trên máy này thì mất mạng vẫn đọc lại được, ô tìm kiếm cũng vậy. Muốn đọc cả những trang chưa mở, hãy giữ trọn trang web: bấm một lần là đủ.',
  noScript:
    'Việc này cần JavaScript. Không có nó, bạn vẫn có thể in từng bài, hoặc lưu lại bằng lệnh của trình duyệt.',
  unsupported:
    'Trình duyệt không cho giữ trang trên máy. Thường là vì đang mở cửa sổ riêng tư, hoặc địa chỉ không bắt đầu bằng https.',
  size: (pages: number, bytes: string, download: string) =>
    `Trọn trang web gồm ${String(pages)} trang: chiếm ${bytes} trên máy, tải về chừng ${download}.`,
  progress: 'Phần đã giữ trên máy',
  amount: (pages: number, all: number, bytes: string, allBytes: string) =>
    `Đã giữ ${String(pages)} trong ${String(all)} trang, ${bytes} trong ${allBytes}`,
  keep: 'Giữ trọn trang web',
  keepOn: 'Giữ tiếp',
  forget: 'Bỏ những gì đã giữ',
  whole: 'Đã giữ trọn trang web. Không có mạng vẫn đọc và tìm được.',
  work: {
    idle: '',
    keeping: 'Đang tải về. Trong lúc chờ, bạn cứ mở trang khác mà đọc.',
    network: 'Mạng đứt giữa chừng. Phần đã giữ không mất; khi có mạng, bấm “Giữ tiếp”.',
    full: 'Máy đã hết chỗ dành cho trang web này. Phần đã giữ vẫn đọc được.',
    newer: 'Vừa có ấn bản mới. Chuyển sang ấn bản ấy rồi hãy giữ tiếp.',
  },
  kept: 'Những trang đã giữ',
  missingTitle: 'Trang này chưa được giữ trên máy',
  missing: 'Không có mạng, mà trang bạn mở thì chưa từng đọc trên máy này. Những trang đã giữ vẫn đọc được.',
  retry: 'Thử lại',
  home: 'Về trang đầu',
  newEdition: 'Đã có ấn bản mới.',
  takeOver: 'Chuyển sang ấn bản mới',
  later: 'Để sau',
  outdated: 'Trang đang mở thuộc ấn bản cũ.',
  reload: 'Tải lại trang',
};

/** Words of what floats over an article, apart from the rest because the reader's browser loads them with it. */
export const readingStrings = {
  settings: {
    title: 'Cách đọc',
    theme: 'Nền',
    system: 'Theo máy',
    light: 'Sáng',
    dark: 'Tối',
    size: 'Cỡ chữ',
    small: 'Nhỏ',
    medium: 'Vừa',
    large: 'Lớn',
    larger: 'Rất lớn',
    notes: 'Hiện chú giải',
    cards: 'Mở thẻ giải nghĩa ở các tên',
    keys: 'Phím',
    keyList: [
      ['Ctrl K', 'Tìm'],
      ['Tab', 'Tới tên, chú giải hay số đoạn kế tiếp'],
      ['Enter', 'Ở một tên: mở thẻ, lần nữa: mở mục. Ở số đoạn: mở các cách dẫn'],
      ['↑ ↓', 'Chọn trong các cách dẫn'],
      ['Esc', 'Đóng thẻ, đóng bảng'],
      ['Alt ←', 'Về chỗ vừa đọc'],
    ],
    close: 'Đóng',
  },
  passageMenu: {
    passage: (reference: string) => `Đoạn ${reference}`,
    words: (reference: string, words: string) => `Đoạn ${reference}: “${words}”`,
    link: 'Chép liên kết',
    share: 'Chia sẻ…',
    shareLink: 'Chép liên kết kèm ảnh',
    quote: 'Chép trích dẫn',
    formats: 'Chép cho phần mềm quản lý tài liệu',
    copied: (what: string, reference: string) => `Đã chép: ${what}, đoạn ${reference}`,
    failed: 'Trình duyệt không cho chép. Địa chỉ của đoạn đang ở thanh địa chỉ.',
    reference: (reference: string) => `đoạn ${reference}`,
    accessed: (day: string) => `truy cập ${day}`,
  },
};

/** Every word of the interface. Content has its own in `content/`; names of kinds stand in the registry of kinds. */
export const strings = {
  nav: {
    label: 'Điều hướng chính',
    skip: 'Tới nội dung chính',
    articles: 'Bài viết',
    statements: 'Phát ngôn',
    timeline: 'Dòng thời gian',
    map: 'Bản đồ',
    lookup: 'Tra cứu',
    search: 'Tìm',
    searchKey: 'Ctrl K',
    sources: 'Nguồn',
    about: 'Giới thiệu',
    data: 'Dữ liệu mở',
    offline: 'Đọc ngoại tuyến',
    accessibility: 'Trợ năng',
    corrections: 'Đính chính',
    footer: 'Chân trang',
  },
  card: {
    open: 'Mở mục',
    reports: (numerals: string) => `nhắc trong ${numerals}`,
    passages: (count: number) => `${String(count)} đoạn nhắc tới`,
    then: (day: string) => `Khi đó, ${day}:`,
    now: (month?: string) => (month ? `Nay, tính đến ${month}:` : 'Nay:'),
    thenAndNow: (month: string) => `Khi đó và nay, tính đến ${month}:`,
    left: (day: string) => `thôi chức ${day}`,
    dead: (day: string) => `đã mất ${day}`,
    later: 'Về sau:',
    afterReport: 'việc này xảy ra sau bản tin',
    since: (status: string, day: string) => `${status}, từ ${day}`,
    statuses: {
      'not-yet': 'chưa có',
      signed: 'đã ký, chưa có hiệu lực',
      withdrawn: 'hết hiệu lực',
    },
  },
  footer: {
    known: (month: string) => `Dữ kiện tính đến ${month}`,
    edition: (day: string) => `Ấn bản ${day}`,
  },
  home: {
    searchLabel: 'Tìm người, hiệp ước, câu nói',
    searchButton: 'Tìm',
    searchHint: 'Gõ không dấu cũng được. Thử',
    chain: 'Mỗi lần gặp, một lời hẹn',
    chainIntro:
      'Trên trục là những cuộc gặp được kể; phía trên là việc xảy ra xen giữa. Dưới trục: điều người ta nói lúc ấy và điều đến về sau.',
    chainPicture: 'Trục thời gian các cuộc gặp',
    then: 'Lúc ấy',
    after: 'Về sau',
    unknown: 'chưa rõ',
    reports: 'Các bản tin',
    lookup: 'Bảng tra',
    lookupIntro: 'Số La Mã chỉ bản tin có nhắc tới.',
    all: (count: number) => `Toàn bộ ${String(count)} mục`,
    latest: 'Điều đến sau',
  },
  article: {
    report: (numeral: string) => `Bản tin ${numeral}`,
    keyPoints: 'Điểm chính',
    retells: 'Kể lại từ đâu',
    certainty: {
      low: 'Tên báo: chưa rõ, chỉ là phỏng đoán.',
      medium: 'Tên báo: khá chắc.',
      high: 'Tên báo: chắc chắn.',
    },
    published: (day: string) => `Bản tin gốc khoảng ${day}.`,
    mended: 'Đã sửa',
    reading: 'Đọc',
    readingTime: (minutes: number, passages: number, notes: number) =>
      `${String(minutes)} phút, ${String(passages)} đoạn, ${String(notes)} chú giải`,
    short: (minutes: number, notes: number) => `${String(minutes)} phút · ${String(notes)} chú giải`,
    apparatus: 'Kể lại từ đâu, đã sửa gì, dấu đọc thế nào',
    contents: 'Mục lục',
    passageCount: (count: number) => `${String(count)} đoạn`,
    /** The script fills in {n} and {left}. */
    progress: (count: number) => `Đoạn {n} trên ${String(count)},\ncòn {left} phút`,
    who: 'Ai dự, ai được nhắc',
    took: 'Dự cuộc gặp',
    mentioned: 'Được nhắc',
    terms: 'Văn kiện, tổ chức và thuật ngữ',
    sameEvent: 'Bản tin khác về cùng cuộc gặp',
    previous: 'Bài trước',
    next: 'Bài sau',
    /** Said by screen readers; the script fills in {}. */
    arrived: (numeral: string) => `Đã tới đoạn ${numeral}.{}`,
    arrivedNote: 'Đã tới chú giải',
    endnotes: 'Chú giải',
    authorsNote: 'Lời người soạn',
  },
  share: {
    report: (numeral: string) => `Bản tin ${numeral}`,
    onward: 'Đọc đoạn này trong bài',
  },
  citing: {
    title: 'Dẫn bài này',
    /** What stands before and behind the address, in the three styles asked for most. */
    styles: {
      APA: ({ site, title, day, year }: CitedInWords) => [`${site}. (${year}, ${day}). ${title}. `, ''],
      MLA: ({ site, title, day, year }: CitedInWords) => [`“${title}.” ${site}, ${day}, ${year}, `, '.'],
      Chicago: ({ site, title, day, year }: CitedInWords) => [
        `${site}. “${title}.” Ấn bản ${day}, ${year}. `,
        '.',
      ],
    },
    dayAndMonth: (day: number, month: number) => `${String(day)} tháng ${String(month)}`,
    files: 'Cho phần mềm quản lý tài liệu',
    passages: 'Muốn dẫn một đoạn: mở số đoạn ở lề, hoặc chọn những chữ cần dẫn.',
    report: 'Bản tin được kể lại',
    copy: 'Chép',
  },
  sheet: {
    title: (title: string) => `Phiếu đọc: ${title}`,
    link: 'Phiếu đọc cho lớp học',
    about: 'Một trang A4 để in: tóm tắt, năm từ cần hiểu, ba câu hỏi.',
    described: (title: string) =>
      `Phiếu đọc một trang A4 cho bài “${title}”: tóm tắt, năm từ cần hiểu, ba câu hỏi.`,
    chain: 'Cuộc gặp này đứng ở đâu',
    terms: 'Năm từ cần hiểu',
    questions: 'Ba câu hỏi để bàn',
    name: 'Họ tên',
    date: 'Ngày',
    address: 'Đọc bài có chú giải ở',
  },
  markdown: {
    noteKinds,
    passage: (n: number) => `Đoạn ${String(n)}`,
    notesOf: (n: number) => `Chú giải đoạn ${String(n)}`,
    backTo: (n: number) => `Về đoạn ${String(n)}`,
    report: 'Báo lỗi',
  },
  statements: {
    title: 'Lời nói và điều đến sau',
    intro: (month: string) =>
      `Ai đã nói, hứa, đòi hay dự báo điều gì, ngày nào, và điều gì đã đến. Tính đến ${month}.`,
    who: 'Ai, ngày nào',
    words: 'Lời nói',
    after: 'Điều đến sau',
    asOf: (month: string) => `tính đến ${month}`,
    filter: 'Lọc phát ngôn',
    facets: {
      'ket-cuc': 'Kết cục',
      loai: 'Loại lời',
      bai: 'Bản tin',
      ai: 'Người nói',
    } satisfies Record<Facet, string>,
    titles: {
      'ket-cuc': (label) => `Phát ngôn, kết cục: ${label.toLowerCase()}`,
      loai: (label) => `Phát ngôn, loại: ${label}`,
      bai: (label) => `Phát ngôn trong bản tin ${label}`,
      ai: (label) => `Phát ngôn của ${label}`,
    } satisfies Record<Facet, (label: string) => string>,
    any: 'Tất cả',
    clear: 'Bỏ lọc',
    all: (count: number) => `${String(count)} phát ngôn`,
    some: (count: number | string, all: number) => `${String(count)} trong ${String(all)} phát ngôn`,
    described: (title: string, count: number) =>
      `${title}: ${String(count)} phát ngôn, ngày nói, đoạn văn kể lại và điều đến sau, kèm nguồn.`,
    none: 'Không phát ngôn nào hợp với mọi điều kiện đã chọn. Hãy bỏ bớt một điều kiện.',
    data: 'Dữ liệu mở:',
    inLedger: 'Mở trong bảng phát ngôn',
  },
  entry: {
    vi: 'Việt',
    en: 'Anh',
    ru: 'Nga',
    aliases: 'Cũng viết',
    offices: 'Chức vụ',
    officesKey: 'Nét liền: giữ chức. Chấm: chưa rõ. Vạch đứng: ngày của các bản tin, đánh số La Mã.',
    during: (numerals: string) => `lúc có bản tin ${numerals}`,
    spellings: 'Cách viết tên',
    spellingsIntro: (name: string) =>
      `Số lần mỗi cách viết có trong các bản tin gốc, kể cả chú thích ảnh. Khi kể lại, trang này viết thống nhất ${name}.`,
    spelling: 'Cách viết',
    encounters: 'Gặp ai, ở đâu',
    with: 'Cùng dự:',
    unknownStart: 'chưa rõ ngày bắt đầu',
    stillHeld: (month: string) => `còn giữ, tính đến ${month}`,
    whenReported: 'Lúc các bản tin được viết',
    mentions: 'Được nhắc ở đâu',
    mentionsNone: 'Chưa đoạn nào nhắc tới mục này.',
    inNote: 'chú giải',
    inEntries: 'Được nhắc trong các mục',
    sources: 'Nguồn',
    unread: 'chưa đọc lại',
    life: 'Đời văn kiện',
    lifePicture: (name: string) => `Các mốc của ${name}, theo thời gian`,
    lifeKey: 'Nét liền: có hiệu lực. Nét đứt: bị đình chỉ. Nét chấm: sau khi hết hiệu lực.',
    status: 'Tình trạng',
    statuses: documentStatuses,
    asOf: (month: string) => `tính đến ${month}`,
    parties: 'Các bên',
    when: 'Ngày',
    where: 'Nơi',
    duration: 'Kéo dài',
    participants: 'Thành phần',
    outcome: 'Kết quả',
    reports: 'Bản tin kể lại',
    before: 'Cuộc gặp trước',
    after: 'Cuộc gặp sau',
    coordinates: 'Tọa độ (làm tròn)',
    /** A definition of few words leaves room to say what else the page has. */
    described: (definition: string, numerals: string) =>
      definition.length < 70 && numerals
        ? `${definition} Được nhắc trong bản tin ${numerals}: đọc từng đoạn, kèm nguồn.`
        : definition,
    related: 'Cùng dòng',
    example: 'Trong bản tin',
    born: 'Sinh',
    died: 'Mất',
  },
  timeline: {
    title: 'Dòng thời gian',
    titleOf: (name: string) => `Dòng thời gian: ${name}`,
    intro: (from: string, until: string, count: number) =>
      `${String(count)} mốc từ ${from} đến ${until}: các cuộc gặp, điện đàm, biến cố, và những bước trong đời các văn kiện.`,
    described: (name: string, count: number, definition: string) =>
      `${String(count)} mốc gắn với ${name}, theo thứ tự thời gian. ${definition}`,
    introOf: (count: number) => `${String(count)} mốc gắn với`,
    all: 'Toàn bộ dòng thời gian',
    filter: 'Chỉ xem một người, một văn kiện hay một nơi',
    signs: {
      report: 'cuộc gặp có bản tin kể lại',
      meeting: 'cuộc gặp',
      call: 'điện đàm',
      turn: 'biến cố',
      step: 'bước trong đời văn kiện',
    } satisfies Record<TimelineSign, string>,
    laterKey: 'sau các bản tin',
    later: 'Về sau',
    key: 'Dấu',
    scale:
      'Mỗi dòng vẽ đúng tỉ lệ thời gian theo thước riêng; dải trên cùng vẽ mọi năm theo một thước. Quá điểm cuối của nét liền là điều chưa rõ.',
    scaleOne: 'Vẽ đúng tỉ lệ thời gian. Quá điểm cuối của nét liền là điều chưa rõ.',
    empty: (from: number, to: number) =>
      from === to ? `${String(from)}: không có mốc` : `${String(from)}–${String(to)}: không có mốc`,
    unknown: 'chưa rõ',
    unknownAfter: (month: string) => `Sau ${month}: chưa rõ.`,
    reports: (numerals: string) => `Bản tin ${numerals}`,
    onTimeline: 'Trên dòng thời gian',
  },
  comparison: {
    kind: 'Đối chiếu',
    title: (count: number, place: string | undefined) =>
      `${count === 2 ? 'Hai' : String(count)} bản tin, một cuộc gặp${place ? `: ${place}` : ''}`,
    open: (count: number) => `Đối chiếu các bản tin, ${String(count)} điểm`,
    relations: {
      differ: 'Các bản tin nói khác nhau',
      parts: 'Mỗi bản tin kể một phần',
      one: 'Chỉ một bản tin nói',
      same: 'Các bản tin nói như nhau',
    } satisfies Record<Relation, string>,
    report: 'Bản tin',
    silent: 'không nói tới',
    note: 'Chú giải',
    passages: 'Đoạn',
    topics: 'Từng điểm',
  },
  map: {
    intro: (count: number) =>
      `${String(count)} nơi có cuộc gặp hay biến cố được ghi ở đây, trên bản đồ thế giới.`,
    report: 'nơi có cuộc gặp được bản tin kể lại',
    other: 'nơi khác',
    later: 'chỉ có việc về sau',
    land: 'Chỉ vẽ đất liền và biển, không vẽ biên giới: bản đồ không nói vùng nào thuộc nước nào. Chấm của một nước hay một vùng đặt ở khoảng giữa. Đường bờ: Natural Earth.',
    list: 'Từng nơi',
    elsewhere: 'Những việc không có chấm trên bản đồ',
    locator: (name: string) => `${name} trên bản đồ thế giới`,
    open: 'Bản đồ các nơi',
  },
  index: {
    back: 'Tra cứu',
    count: (count: number) => `${String(count)} mục`,
    az: 'Mọi tên gọi, xếp theo chữ cái',
    azIntro: 'Gồm cả cách viết khác và phiên âm. Mỗi tên dẫn tới mục của nó.',
    lookupTitle: 'Tra cứu',
    lookupIntro: 'Người, tổ chức, văn kiện, sự kiện, địa danh và thuật ngữ có trong các bản tin.',
  },
  search: searchStrings,
  offline: offlineStrings,
  sources: {
    title: 'Nguồn',
    intro:
      'Mọi dữ kiện ở đây đều dựa vào một trong các nguồn dưới. “Chưa đọc lại” nghĩa là biết địa chỉ nhưng chưa đọc lại trang ấy; không điều gì chỉ dựa vào nó, trừ kiến thức phổ thông.',
    kinds: {
      official: 'văn bản chính thức',
      agency: 'hãng tin',
      press: 'báo chí',
      scholarly: 'nghiên cứu',
      'state-media': 'truyền thông nhà nước',
      reference: 'tra cứu chung',
    },
    titleFromAddress: 'tên bài theo địa chỉ',
    archive: 'bản lưu',
    citedBy: (count: number) => `dẫn ở ${String(count)} nơi`,
  },
  about: { title: 'Giới thiệu' },
  data: {
    title: 'Dữ liệu mở',
    intro:
      'Mọi điều trang này ghi lại đều lấy về được, ở dạng máy đọc được. Các tệp được làm lại cùng lúc với trang, từ cùng một kho.',
    files: 'Các tệp',
    about: {
      'toan-bo.json':
        'Cả kho trong một tệp: bài viết với từng đoạn, tên gọi trong đoạn và chú giải; mọi mục tra cứu; phát ngôn; nguồn.',
      'phat-ngon.csv':
        'Phát ngôn và điều đến sau, mỗi dòng một lời: ai, ngày nào, ở đoạn nào, kết cục và nguồn.',
      'phat-ngon.json': 'Phát ngôn và điều đến sau, có cấu trúc.',
      'su-kien.csv': 'Sự kiện theo thời gian: ngày, nơi, thành phần, kết quả, cuộc gặp trước và sau.',
      'su-kien.ics': 'Sự kiện biết rõ ngày, cho các ứng dụng lịch.',
      'su-kien.geojson': 'Sự kiện có nơi diễn ra, cho bản đồ. Tọa độ đã làm tròn.',
      'ten-goi.csv': 'Mọi cách gọi và cách viết, mỗi dòng một dạng, kèm mục mà nó chỉ. Mỗi dạng chỉ một mục.',
      'chu-giai.jsonld':
        'Mọi chú giải theo chuẩn Web Annotation của W3C, gắn vào đúng những chữ của đoạn văn mà nó giải thích.',
      'nguon.csl.json': 'Các nguồn được dẫn, theo CSL-JSON, cho Zotero và các trình dẫn nguồn.',
      'nguon.bib': 'Các nguồn được dẫn, theo BibLaTeX (UTF-8).',
    } satisfies Record<DataFileName, string>,
    articles: 'Từng bài',
    articlesAbout:
      'Mỗi bài cũng có ở dạng Markdown, chú giải là cước chú và mỗi đoạn giữ mã đoạn của nó, và ở dạng chữ thuần.',
    feeds: 'Theo dõi',
    feedNames,
    feedsAbout: 'Atom và JSON Feed, để biết khi có bài mới hay khi một lời nói đã ngã ngũ.',
    schemas: 'Lược đồ',
    schemasAbout:
      'JSON Schema của từng loại bản ghi, có một câu giải thích cho mỗi trường. Tệp JSON nào cũng ghi ở đầu lược đồ của nó.',
    positions: 'Vị trí trong văn bản',
    positionsAbout:
      'Vị trí đếm từ 0, theo điểm mã Unicode (không theo byte, không theo đơn vị UTF-16), trong phần chữ của đoạn ở dạng NFC: đúng phần chữ của phần tử mang mã đoạn ấy trên trang. Trong Python, chỉ số của chuỗi đã là điểm mã; trong JavaScript, dùng Array.from trước khi cắt.',
    dates: 'Ngày tháng',
    datesAbout:
      'Ngày ghi theo ISO 8601 và chỉ chính xác tới mức biết được: 2025-02-27, 2025-02 hoặc 2025. Ô trống nghĩa là chưa rõ. Trong bảng CSV (UTF-8), nhiều giá trị trong một ô cách nhau bằng dấu chấm phẩy.',
    examples: 'Thí dụ',
    exampleJs: 'JavaScript: các cuộc gặp, mỗi cuộc ở đâu',
    examplePython: 'Python: từng chú giải và những chữ nó giải thích',
    licence: 'Giấy phép',
    licenceAbout: (site: string) =>
      `Lời kể, chú giải, mục tra cứu và dữ liệu dùng lại tự do, kể cả cho mục đích thương mại, miễn là ghi nguồn “${site}” kèm địa chỉ và nói rõ nếu có sửa:`,
    licenceRest: 'Câu trích ngắn vẫn thuộc về người nói và nơi đăng. Mã nguồn của trang theo giấy phép MIT.',
    versions: 'Phiên bản',
    versionsAbout: (format: string, day: string, month: string) =>
      `Dạng tệp: phiên bản ${format}, đếm theo semver: bỏ hay đổi nghĩa một trường thì tăng số đầu, thêm trường thì tăng số giữa. Nội dung: ấn bản ${day}, dữ kiện tính đến ${month}. Địa chỉ của tệp không đổi; tệp luôn thuộc ấn bản mới nhất.`,
    columnsOf: 'Các cột',
    columns: {
      'phat-ngon.csv': {
        id: 'mã phát ngôn, riêng trong bài',
        article: 'mã bài viết',
        reference: 'đoạn kể lại, như V.9',
        said: 'ngày nói',
        speakers: 'ai nói',
        speakerKeys: 'mục của người nói, như person:… hay organisation:…',
        as: 'đoạn văn gọi người nói thế nào, nếu khác tên mục',
        verb: 'loại lời: said, pledged, demanded, forecast, accused, acknowledged',
        verbLabel: 'loại lời, bằng tiếng Việt',
        claim: 'điều được nói, một câu viết lại',
        quote: 'những chữ của đoạn văn',
        status: 'kết cục: kept, partly, broken, expired, open, unknown',
        statusLabel: 'kết cục, bằng tiếng Việt',
        date: 'ngày của việc định kết cục',
        text: 'điều đã đến',
        asOf: 'biết tới khi nào',
        sources: 'nguồn của kết cục',
        sourceUrls: 'địa chỉ các nguồn ấy',
        address: 'địa chỉ trên trang',
      },
      'su-kien.csv': {
        id: 'mã sự kiện',
        name: 'tên',
        nameEn: 'tên tiếng Anh',
        nameRu: 'tên tiếng Nga',
        start: 'ngày đầu',
        end: 'ngày cuối, nếu khác ngày đầu',
        place: 'mã địa danh',
        placeName: 'tên địa danh',
        lat: 'vĩ độ (WGS 84, làm tròn)',
        lon: 'kinh độ',
        venue: 'ngôi nhà, hội trường',
        duration: 'kéo dài bao lâu',
        participants: 'thành phần, trong ngoặc là chức vụ khi ấy',
        outcome: 'điều đạt được',
        previous: 'mã cuộc gặp trước trong chuỗi',
        next: 'mã cuộc gặp sau trong chuỗi',
        later: 'true nếu xảy ra sau các bản tin',
        articles: 'mã các bài có nhắc tới',
        definition: 'một, hai câu nói đó là gì',
        wikidata: 'mã Wikidata, nếu đã đối chiếu',
        sources: 'mã các nguồn',
        address: 'địa chỉ trên trang',
      },
      'ten-goi.csv': {
        form: 'dạng tên',
        use: 'name: tên mục; nameEn, nameRu: tên tiếng Anh, tiếng Nga; alias: cách viết khác',
        script: 'chữ viết (ISO 15924): Latn, Cyrl',
        entry: 'mục mà nó chỉ, như person:…',
        kind: 'loại mục',
        name: 'tên mục',
        wikidata: 'mã Wikidata, nếu đã đối chiếu',
        address: 'địa chỉ trên trang',
      },
    } satisfies Partial<Record<DataFileName, Record<string, string>>>,
    size: (kilobytes: string) => `${kilobytes} KB`,
  },
  exports: {
    noteKinds,
    changeKinds,
    statuses: documentStatuses,
    asOf: (month) => `tính đến ${month}`,
    home: 'Trang đầu',
    searchOf: (title) => `Tìm tên người, văn kiện, lời văn trên ${title}`,
    authors: (title) => `Các tác giả ${title}`,
    feeds: {
      names: feedNames,
      developmentsAbout: (month) =>
        `Điều đến sau các bản tin: việc mới xảy ra và kết cục của những lời đã nói. Tính đến ${month}.`,
      outcome: (outcome, speakers, claim) => `${outcome} · ${speakers}: ${claim}`,
      inPassage: (reference) => `Đoạn ${reference}`,
      said: (speakers, day) => `${speakers}, ${day}.`,
    },
    text: {
      keyPoints: 'Điểm chính',
      notes: 'Chú giải',
      provenance: 'Kể lại từ đâu',
      source: 'Nguồn',
      address: 'Địa chỉ',
      report: (numeral) => `bản tin ${numeral}`,
      edition: (day) => `ấn bản ${day}`,
      licence: 'Giấy phép',
    },
    dataset: {
      name: (title) => `${title}: dữ liệu mở`,
      description:
        'Các bản tin kể lại từng đoạn với chú giải, người, tổ chức, văn kiện, sự kiện, địa danh, thuật ngữ, phát ngôn và điều đến sau, nguồn của từng dữ kiện.',
    },
    humans: {
      team: 'NGƯỜI SOẠN',
      site: 'TRANG',
      edition: 'Ấn bản',
      language: 'Ngôn ngữ',
      data: 'Dữ liệu mở',
      standards: 'Chuẩn: HTML, CSS, SVG, WAI-ARIA, JSON-LD, Web Annotation, Atom',
      tools: 'Làm bằng: Astro, TypeScript, Tailwind CSS, Source Serif 4',
    },
  } satisfies ExportWords,
  history: {
    title: 'Lịch sử trang',
    page: 'Trang này',
    published: (day: string) => `Đăng ${day}`,
    changed: (day: string) => `sửa ${day}`,
    unchanged: 'Từ ngày đăng chưa sửa gì.',
    changes: changeKinds,
    retired: 'Đã rút',
    moved: 'Đã dời',
    stood: (opening: string) => `Từng đứng ở đây: “${opening}”`,
    nowAt: 'nay ở',
    report: 'Báo lỗi',
  },
  corrections: {
    title: 'Đính chính',
    intro:
      'Mọi thay đổi từ ngày đăng, mới nhất ở trên: lỗi đã sửa, điều thêm vào, điều nói lại cho đúng, và những gì đã rút.',
    none: 'Chưa có thay đổi nào kể từ ấn bản đầu.',
    edition: 'Ấn bản',
    first: 'Ấn bản đầu',
    counts: (articles: number, entries: number) =>
      [
        articles > 0 ? `${String(articles)} bài viết` : '',
        entries > 0 ? `${String(entries)} mục tra cứu` : '',
      ]
        .filter(Boolean)
        .join(', '),
  },
  former: {
    moved: 'Trang này đã dời chỗ',
    movedTo: 'Nội dung cũ nay ở:',
    places: 'Các đoạn cũ nay ở:',
    retired: 'Mục này đã rút',
    stood: 'Ở đây từng có:',
    life: (published: string, retired: string) => `Đăng ${published}, rút ${retired}`,
  },
  notFound: {
    title: 'Không có trang này',
    text: 'Địa chỉ có thể đã gõ nhầm một chữ. Tìm theo tên, hoặc bắt đầu từ một trong các lối sau.',
  },
  languages: {
    en: 'tiếng Anh',
    ru: 'tiếng Nga',
    vi: 'tiếng Việt',
    fr: 'tiếng Pháp',
    de: 'tiếng Đức',
    es: 'tiếng Tây Ban Nha',
    pt: 'tiếng Bồ Đào Nha',
    pl: 'tiếng Ba Lan',
  } as Readonly<Record<string, string>>,
};
