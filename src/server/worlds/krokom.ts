import type { WorldPerson } from './people.ts';

interface Board {
  id: string;
  name: string;
  /** Chair, first and second vice chair, secretary. */
  people: [string, string, string, string];
}

const boards: Board[] = [
  {
    id: 'ks',
    name: 'kommunstyrelsen',
    people: ['Karin Eriksdotter', 'Sven-Olof Norén', 'Maja Åslund', 'Britt Hemmingsson'],
  },
  {
    id: 'kf',
    name: 'kommunfullmäktige',
    people: ['Gunilla Rask', 'Tord Bäckman', 'Inger Wiik', 'Lars Edlund'],
  },
  {
    id: 'bun',
    name: 'barn- och utbildningsnämnden',
    people: ['Jonas Fjällgren', 'Elsa Nordlander', 'Peder Myhr', 'Anneli Grubb'],
  },
  {
    id: 'sn',
    name: 'socialnämnden',
    people: ['Monica Hållén', 'Roland Olsson', 'Sara Kvist', 'Yvonne Berg'],
  },
  {
    id: 'sbn',
    name: 'samhällsbyggnadsnämnden',
    people: ['Håkan Sundvall', 'Lena Jämting', 'Erik Lövgren', 'Kjell Strand'],
  },
];

const seats = ['ordforande', 'vice1', 'vice2', 'sekreterare'] as const;
const seatNames = ['Ordförande', '1:e vice ordförande', '2:e vice ordförande', 'Sekreterare'];

const board = ({ id, name, people }: Board): WorldPerson[] =>
  people.map((person, i) => ({
    address: `${seats[i]}.${id}`,
    name: person,
    role: `${seatNames[i]}, ${name}`,
    mandates: [{ body: id, role: seats[i] ?? '' }],
  }));

const official = (address: string, name: string, role: string, body: string, holds: string): WorldPerson => ({
  address,
  name,
  role,
  mandates: [{ body, role: holds }],
});

export const krokomDomain = 'krokom.example';

/** The personas of Krokoms kommun that people and other programs rely on (design, section 9); all invented. */
export const krokomPeople: WorldPerson[] = [
  official('kommundirektor', 'Anders Wallin', 'Kommundirektör', 'klf', 'kommundirektor'),
  official(
    'handlaggare.klf',
    'Petra Nilsson',
    'Handläggare, kommunledningsförvaltningen',
    'klf',
    'handlaggare',
  ),
  official(
    'handlaggare.bou',
    'Mikael Hedin',
    'Handläggare, barn- och utbildningsförvaltningen',
    'bou',
    'handlaggare',
  ),
  official('handlaggare.soc', 'Fatima Rezai', 'Handläggare, socialförvaltningen', 'soc', 'handlaggare'),
  official(
    'handlaggare.sbf',
    'Olle Kjellberg',
    'Handläggare, samhällsbyggnadsförvaltningen',
    'sbf',
    'handlaggare',
  ),
  official('kommunikator', 'Linnéa Åkerström', 'Kommunikatör', 'klf', 'kommunikator'),
  official('registrator', 'Ulla Persson', 'Registrator', 'klf', 'registrator'),
  official('administrator', 'Robin Sjödin', 'Administratör', 'klf', 'administrator'),
  ...boards.flatMap(board),
  { address: 'dialog', name: 'Dialogbrevlådan', role: 'Delad brevlåda', kind: 'shared' },
  {
    address: 'rum.storsjon',
    name: 'Sammanträdesrum Storsjön',
    role: 'Rum, kommunhuset',
    kind: 'room',
    capacity: 24,
  },
  {
    address: 'rum.hissmofors',
    name: 'Sammanträdesrum Hissmofors',
    role: 'Rum, kommunhuset',
    kind: 'room',
    capacity: 10,
  },
  {
    address: 'rum.ankaret',
    name: 'Samlingssalen Ankaret',
    role: 'Rum, Föllinge',
    kind: 'room',
    capacity: 80,
  },
];
