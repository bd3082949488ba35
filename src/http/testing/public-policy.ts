import type { PublicPolicy, PublicWishForm } from '../../application/application.ts';

const ways = [
  { id: 'synpunkt', name: 'Lämna en synpunkt', text: 'Den går till dem som har hand om frågan.' },
  {
    id: 'medborgarforslag',
    name: 'Lämna ett medborgarförslag',
    text: 'Fullmäktige tar ställning <b>till det</b>.',
    link: 'https://kommunen.example/medborgarforslag',
  },
];

/** A municipality where a wish may become a case. */
export const wishForm = (): PublicWishForm => ({
  municipality: 'Krokoms kommun',
  mailbox: 'dialog@krokom.example',
  places: ['Krokom', 'Ås', 'Änge'],
  takenUp: true,
  ways,
  languages: ['sma'],
});

/** A municipality where every wish is answered with a way. */
export const onlyWays = (): PublicWishForm => ({
  municipality: 'Hagfors kommun',
  mailbox: 'dialog@hagfors.example',
  places: ['Hagfors'],
  takenUp: false,
  tell: 'Här är det politikerna som föreslår dialog. Du kan alltid höra av dig.',
  ways,
  languages: [],
});

export const publicPolicy = (): PublicPolicy => ({
  municipality: 'Krokoms kommun',
  source: 'Policy och riktlinjer',
  levels: [
    {
      number: 1,
      name: 'Information',
      word: 'medborgarinformation',
      meaning: 'Du får veta.',
      inhabitant: 'veta',
      marks: [],
    },
    {
      number: 2,
      name: 'Dialog',
      word: 'medborgardialog',
      meaning: 'Du möter andra.',
      marks: ['Alla lyssnar'],
    },
  ],
  starts: [
    { name: 'Medborgarinitiativ', by: ['citizen'] },
    { name: 'Kommunens initiativ', by: ['political', 'official'] },
  ],
  citizenShare: [1, 2],
  citizenShareFrom: 2,
  feedback: [
    { name: 'Återkoppling på mötet', within: 'samma dag' },
    { name: 'Sammanfattning', within: 'inom 20 arbetsdagar' },
  ],
  ways,
});
