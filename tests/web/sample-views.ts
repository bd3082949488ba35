import type { BodiesView, CaseRow, CaseView, FieldView, Me, WishView } from '../../src/contracts/views.ts';

const NOW = '2026-09-15T07:00:00.000Z';
const anna = { id: 'anna', name: 'Anna Öberg', address: 'handlaggare.klf@krokom.example' };

export const me: Me = {
  person: anna,
  roles: [{ role: 'Handläggare', body: 'Kommunledningsförvaltningen' }],
  municipality: 'Krokoms kommun',
  now: NOW,
  initiatives: [
    {
      route: 'politisk',
      name: 'Politiskt initiativ',
      by: 'political',
      bodies: [
        { id: 'ks', name: 'Kommunstyrelsen' },
        { id: 'bun', name: 'Barn- och utbildningsnämnden' },
      ],
    },
    { route: 'arsplan', name: 'Årsplan', by: 'official', bodies: [] },
  ],
  abilities: ['openCase', 'handleWishes', 'beAway'],
  keeps: [{ id: 'ks', name: 'Kommunstyrelsen' }],
  filters: {
    levels: [
      { number: 1, name: 'Information' },
      { number: 3, name: 'Dialog' },
    ],
    channels: [{ id: 'medborgare', name: 'Medborgarinitiativ' }],
  },
  yearly: true,
};

export const row: CaseRow = {
  nr: 'MD-2026-0001',
  title: 'Skolstrukturen i Föllinge och Offerdal',
  place: 'Föllinge',
  state: 'open',
  channel: { id: 'medborgare', name: 'Medborgarinitiativ' },
  level: { number: 3, name: 'Dialog' },
  word: 'medborgardialog',
  step: { id: 'underlag', name: 'Underlag' },
  next: { step: 'Underlag', what: 'Underlag', who: 'Handläggare', due: '2026-09-09' },
  late: true,
  openedAt: NOW,
  changedAt: NOW,
  mine: true,
};

/** One field of each type the policy may have. */
const fields: FieldView[] = [
  {
    id: 'syfte',
    label: 'Syfte',
    help: 'Vad ska dialogen ge?',
    type: 'text',
    required: true,
    cite: 'St 1.1.2',
  },
  { id: 'start', label: 'När börjar dialogen?', type: 'date', required: false },
  { id: 'kostnad', label: 'Kostnad i kronor', type: 'number', required: false },
  { id: 'fardigt', label: 'Finns det redan ett färdigt förslag?', type: 'yesno', required: true },
  {
    id: 'representativitet',
    label: 'Vilka berörs?',
    type: 'target-groups',
    required: true,
    options: [
      'Barn',
      'Ungdomar',
      'Äldre',
      'Samer',
      'Företagare',
      'Nyinflyttade',
      'Utlandsfödda',
      'Psykisk ohälsa',
      'Civilsamhället',
    ].map((name, i) => ({ id: `g${i}`, name })),
  },
  {
    id: 'organ',
    label: 'Vilket organ berörs?',
    type: 'body',
    required: true,
    options: [{ id: 'ks', name: 'Kommunstyrelsen' }],
  },
];

const meeting: CaseView['meetings'][number] = {
  id: 'M1',
  subject: 'Medborgardialog: Skolstrukturen',
  method: 'Dialogmöte',
  word: 'medborgardialog',
  start: '2026-10-06T16:00:00.000Z',
  end: '2026-10-06T18:00:00.000Z',
  place: 'Bygdegården, Föllinge',
  online: true,
  organizer: anna.name,
  people: ['vice1.ks@krokom.example'],
  agenda: [
    { title: 'Samtal i grupper', minutes: 80, citizens: false },
    { title: 'Era egna frågor', minutes: 40, citizens: true },
  ],
  state: 'planned',
  outlook: 'booked',
  joinUrl: 'https://teams.microsoft.com/l/meetup-join/x',
};

/** A case with something in every part of the page. */
export const caseView: CaseView = {
  ...row,
  version: 12,
  policy: 'b'.repeat(64),
  abilities: [
    { type: 'registerProposal', label: 'Registrera förslag' },
    { type: 'rename', label: 'Byt namn på ärendet' },
    {
      type: 'fill',
      label: 'Underlag',
      step: 'underlag',
      guidance: 'Skriv kort.',
      cite: 'P 2–4',
      form: { fields },
    },
    { type: 'moveMeeting', label: 'Flytta mötet', target: 'M1' },
    { type: 'bookMeeting', label: 'Boka möte', guidance: 'Boka mötena.', cite: 'P 7' },
  ],
  track: [
    { id: 'mottaget', name: 'Önskan mottagen', kind: 'intake', state: 'done' },
    { id: 'underlag', name: 'Underlag', kind: 'form', state: 'current' },
    { id: 'avslutad', name: 'Avslutad', kind: 'end', state: 'coming' },
  ],
  wish: {
    nr: 'ON-2026-0001',
    title: row.title,
    text: 'Vi vill vara med\ninnan ni bestämmer.',
    receivedAt: NOW,
  },
  proposal: {
    level: { number: 3, name: 'Dialog' },
    recommendation: 'Genomför dialogen',
    reason: 'Det går att påverka.',
    by: 'Anders Wallin',
    at: NOW,
  },
  filled: [
    {
      step: 'granskning',
      name: 'Granskning',
      by: anna.name,
      at: NOW,
      entries: [{ label: 'Är frågan påverkbar?', value: 'Ja' }],
    },
  ],
  rounds: [
    {
      id: 'R1',
      name: 'Presidiets ställningstagande',
      body: 'Kommunstyrelsen',
      form: 'presidiets ställningstagande',
      state: 'open',
      openedAt: NOW,
      due: '2026-09-29',
      members: [{ id: 'karin', name: 'Karin Eriksdotter', role: 'Ordförande', answered: false }],
      answered: 0,
      seats: 3,
      settled: [],
      reservations: [],
      leads: true,
      hidden: false,
    },
  ],
  carriers: { processLeader: 'Politisk processledare', official: 'Ansvarig tjänsteman' },
  processLeader: { id: 'sven', name: 'Sven-Olof Norén', address: 'vice1.ks@krokom.example' },
  official: anna,
  meetings: [meeting],
  bookable: [
    {
      id: 'dialogmote',
      name: 'Dialogmöte',
      level: 3,
      word: 'medborgardialog',
      guidance: 'När de som berörs ska mötas.',
      online: 'may',
      minutes: 120,
      noticeDays: 14,
      evening: true,
      cite: 'P 5',
    },
  ],
  agendaRule: { share: [1, 3], fromMethodLevel: 3, cite: 'P 7' },
  agendaTemplates: [{ id: 'dialogmote', name: 'Dialogmöte', methods: ['dialogmote'], items: meeting.agenda }],
  decisions: [],
  duties: [
    {
      id: 'D1',
      name: 'Återkoppling på mötet',
      owner: 'Ansvarig tjänsteman',
      due: '2026-10-07',
      late: false,
      meeting: 'M1',
      cite: 'P 9',
    },
  ],
  proposals: [{ id: 'F1', text: 'Bilda en arbetsgrupp.', at: NOW }],
  uncertain: [],
  history: [{ version: 1, at: NOW, who: 'Anna Öberg, handläggare', what: ['Önskan togs emot.'] }],
};

export const wish: WishView = {
  nr: 'ON-2026-0002',
  title: 'Bussen till Laxsjö',
  text: 'Bussen går för sällan.\nVi vill prata om tiderna.',
  place: 'Laxsjö',
  sender: 'Margit Olofsson',
  receivedAt: NOW,
  state: 'received',
  ways: [{ id: 'synpunkt', name: 'Lämna en synpunkt', text: 'Skriv till kommunen.' }],
  abilities: ['accept', 'turnAside'],
};

export const bodies: BodiesView = {
  bodies: [
    {
      id: 'ks',
      name: 'Kommunstyrelsen',
      kind: 'nämnd',
      keeps: true,
      meetings: [{ date: '2026-10-06', start: '13:00', noticeBy: '2026-09-29' }],
      members: [
        {
          person: { id: 'sven', name: 'Sven-Olof Norén', address: 'vice1.ks@krokom.example' },
          role: '1:e vice ordförande',
          elected: true,
        },
      ],
    },
  ],
};
