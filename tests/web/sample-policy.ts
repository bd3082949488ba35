import type { PolicyView } from '../../src/contracts/policy.ts';

const cite = 'P 5';

/** A policy with something in every part of its page, and a change that waits. */
export const policy: PolicyView = {
  hash: '0123456789abcdef',
  municipality: 'Krokoms kommun',
  levels: [
    {
      number: 1,
      name: 'Information',
      word: 'medborgarinformation',
      meaning: 'Du får veta.',
      inhabitant: 'veta',
      marks: ['Kommunen berättar'],
      cite,
    },
    { number: 3, name: 'Dialog', word: 'medborgardialog', meaning: 'Du möter andra.', marks: [], cite },
  ],
  channels: [{ id: 'medborgare', name: 'Medborgarinitiativ', by: ['citizen'] }],
  routes: [
    {
      id: 'medborgare',
      name: 'Medborgarinitiativ',
      cite,
      initiatives: ['Medborgare kan önska en dialog.'],
      steps: [
        {
          id: 'granskning',
          name: 'Granskning',
          kind: 'screening',
          who: 'Handläggare',
          orders: false,
          questions: [{ id: 'paverkbar', text: 'Går frågan att påverka?', needs: 'yes', cite }],
          fields: [],
          deadline: 10,
          ways: [
            { outcome: 'Går frågan att påverka? Nej', to: 'Går inte att påverka' },
            { outcome: 'Klart', to: 'Kommunfullmäktige beslutar' },
          ],
          cite,
        },
        {
          id: 'fullmaktige',
          name: 'Kommunfullmäktige beslutar',
          kind: 'decision',
          who: 'Kommunfullmäktige',
          form: 'sammanträde',
          formName: 'beslut i sammanträde',
          orders: true,
          questions: [],
          fields: [],
          ways: [
            { outcome: 'Ja', to: 'Möten' },
            { outcome: 'Nej', to: 'Blev inte av' },
          ],
          cite,
        },
      ],
    },
  ],
  targetGroups: [{ id: 'barn', name: 'Barn' }],
  communication: {
    plannedBy: [{ fromLevel: 3, who: 'Kommunikationsavdelningen', cite }],
    channels: [{ id: 'webb', name: 'Webbplatsen', guidance: 'Allt annat länkar hit.', cite }],
    templates: [
      {
        id: 'inbjudan',
        name: 'Inbjudan',
        channel: 'webb',
        text: 'Välkommen till {word} om {title}, {date} kl. {time}.',
        cite,
      },
    ],
  },
  citizenShare: [1, 3],
  agendaTemplates: [
    {
      id: 'dialogmote',
      name: 'Dialogmöte',
      methods: ['dialogmote'],
      items: [
        { title: 'Välkomna', minutes: 80, citizens: false },
        { title: 'Era egna frågor', minutes: 40, citizens: true },
      ],
      cite,
    },
  ],
  checklists: [
    {
      id: 'plan',
      name: 'Planera',
      phase: 'before',
      steps: [],
      items: ['Välj orter', 'Räkna på budgeten'],
      cite,
    },
  ],
  duties: [
    {
      id: 'motet',
      name: 'Återkoppling på mötet',
      what: 'Vilka frågor som tas med.',
      owner: 'handlaggare',
      audience: 'participants',
      per: 'meeting',
      workingDays: 0,
      within: 'samma dag',
      from: 'meeting',
      fields: [],
      cite,
    },
  ],
  followUps: [{ what: 'Årlig uppföljning', owner: 'Kommunfullmäktige', cite }],
  indicators: [{ id: 'delta', name: 'Delaktighet', how: 'Enkät.', owner: 'Nämnderna', cite }],
  methods: [
    {
      id: 'webb',
      name: 'Webbplatsen',
      level: 1,
      guidance: 'Berätta på webben.',
      preparations: [],
      contacts: [],
      cite,
    },
    {
      id: 'fokusgrupp',
      name: 'Fokusgrupp',
      level: 3,
      guidance: 'En grupp som samtalar.',
      fits: 'Få berörs mycket.',
      reaches: 'De som sällan går på möten.',
      decidedBy: 'Kommundirektören.',
      preparations: ['Bjud in'],
      participants: { min: 8, max: 12 },
      contacts: [{ who: 'Integrationssamordnare', reaches: 'nyanlända', body: 'ks', cite }],
      cite,
    },
  ],
  notes: [{ text: 'Källan numrerar två steg men lovar tre.', cite }],
  resources: [{ name: 'Handbok', text: 'Mer om metoder.', link: 'https://kommunen.example/handbok', cite }],
  roleSplits: [{ who: 'Politisk processledare', does: ['Är talesperson'], cite }],
  sources: [{ id: 'P', title: 'Policy för medborgardialog', adopted: '2016-09-28' }],
  versions: [{ hash: '0123456789abcdef', at: '2026-09-01T07:00:00.000Z', by: 'Medborgardialog' }],
  pending: {
    hash: 'fedcba9876543210',
    difference: [{ where: 'Metodbanken', sentence: 'Metoden ”Fokusgrupp” är ändrad.' }],
  },
  abilities: ['adopt'],
};
