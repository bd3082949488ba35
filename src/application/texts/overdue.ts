import { swedishDay } from './dates.ts';

export interface Words {
  heading: string;
  message: string;
}

interface About {
  title: string;
  body: string;
  /** The last day for answers that has been. */
  due: string;
}

/** To the next in order. Nobody is named: a deadline is nobody's shame. */
export const leadWords = ({ title, due }: About): Words => ({
  heading: 'Du kan leda frågan',
  message: `”${title}” blev inte klar till ${swedishDay(due)}. Du är näst i ordningen och kan leda den vidare: stäm av med de andra i presidiet, och avsluta den när svaren räcker. Hinner du inte tar sekreteraren vid. Inget avgörs av sig självt.`,
});

/** To the secretary. */
export const handedBackWords = ({ title, body, due }: About, closable: boolean): Words =>
  closable
    ? {
        heading: 'Frågan kan avslutas',
        message: `Sista dagen för ”${title}” i presidiet i ${body} var ${swedishDay(due)}, och frågan kan avslutas som den står. Inget avgörs av sig självt: du eller den som leder den avslutar.`,
      }
    : {
        heading: 'Frågan ligger öppen hos dig',
        message: `Sista dagen för ”${title}” i presidiet i ${body} var ${swedishDay(due)}, och svaren räcker inte för att avgöra den. Inget avgörs av sig självt: du kan ge presidiet mer tid, eller återkalla frågan och säga varför.`,
      };

/** When it is over; an open question is so once it stands on an agenda. */
export const overWords = (title: string, state: 'open' | 'closed' | 'withdrawn'): Words => ({
  heading: overHeadings[state],
  message: `”${title}” behöver inget mer av dig just nu. Tack för hjälpen.`,
});

const overHeadings = {
  open: 'Ärendet står på dagordningen',
  closed: 'Frågan är avslutad',
  withdrawn: 'Frågan är återkallad',
};
