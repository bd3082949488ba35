import type { Case } from '../../domain/dialogue/case/case.ts';
import type { Wish } from '../../domain/dialogue/wish/wish.ts';
import type { OutgoingMail } from '../ports/outward.ts';
import type { Deps } from '../register/deps.ts';
import { escapeHtml, paragraphs } from '../texts/html.ts';
import { outcomeWords } from '../texts/rounds.ts';
import { formTexts, textOf } from '../views/words.ts';

/** A mail that should have been sent, once. */
export interface MailWant {
  /** `<stream>:mail-…` */
  key: string;
  mail: OutgoingMail;
  since: string;
  /** Not kept until the next working hour. */
  atOnce?: true;
}

/** To whoever wished and left an address: the receipt, and an answer with the way that is open instead. */
export const wishMails = (deps: Deps, wish: Wish): MailWant[] => {
  const title = deps.documents.get(wish.document.id)?.title ?? wish.nr;
  const received = `<p>Tack! Ditt önskemål <strong>${escapeHtml(title)}</strong> har kommit in till ${municipality(deps)} och har nummer <strong>${wish.nr}</strong>.</p><p>Det är en allmän handling och sparas som du skrev det. Vi hör av oss när det har granskats.</p>`;
  // Whoever has just sent a wish waits for its receipt: it answers them and disturbs nobody, whatever the hour.
  const mails: Letter[] = [
    {
      what: 'receipt',
      atOnce: true,
      subject: `Vi har tagit emot ditt önskemål ${wish.nr}`,
      html: received,
      since: wish.receivedAt,
    },
  ];
  if (wish.aside) {
    const { reason, way, at } = wish.aside;
    const html = `<p>Svar på ditt önskemål ${wish.nr}:</p>${paragraphs(textOf(deps, reason))}<p>Det här kan du göra i stället:</p>${paragraphs(way)}`;
    mails.push({ what: 'answer', subject: `Svar på ditt önskemål ${wish.nr}`, html, since: at });
  }
  return toSubscribers(deps, wish.nr, wish.nr, mails);
};

/** To whoever wished: that it has become a case, was ordered, what the feedback says, and how it ended. */
export const caseMails = (deps: Deps, c: Case): MailWant[] => {
  if (c.wish === undefined) return [];
  const link = `<p>Följ frågan: <a href="${escapeHtml(deps.links.publicCase(c.nr))}">${escapeHtml(c.nr)} ${escapeHtml(c.title)}</a></p>`;
  const mails = [
    {
      what: 'opened',
      subject: `Ditt önskemål har blivit ärende ${c.nr}`,
      html: `<p>Ditt önskemål ${c.wish} har blivit ärende ${c.nr} och prövas nu enligt kommunens policy.</p>${link}`,
      since: c.openedAt,
    },
    ...(c.ordered
      ? [
          {
            what: 'ordered',
            subject: `Det blir ${c.ordered.word}: ${c.title}`,
            html: `<p>${outcomeWords.yes} på nivå ${c.ordered.level}. Det blir ${escapeHtml(c.ordered.word)}.</p>${link}`,
            since: c.ordered.at,
          },
        ]
      : []),
    ...c.duties.flatMap((d) =>
      d.done
        ? [
            {
              what: `feedback-${d.id}`,
              subject: `${d.name}: ${c.title}`,
              html: `${Object.values(formTexts(deps, d.done.text)).map(paragraphs).join('')}${link}`,
              since: d.done.at,
            },
          ]
        : [],
    ),
    ...(c.end
      ? [
          {
            what: 'ended',
            subject: `${c.nr} är avslutat: ${c.title}`,
            html: `${paragraphs(c.end.tell)}${link}`,
            since: c.end.at,
          },
        ]
      : []),
  ];
  return toSubscribers(deps, c.nr, c.wish, mails);
};

interface Letter {
  what: string;
  subject: string;
  html: string;
  since: string;
  atOnce?: true;
}

const toSubscribers = (deps: Deps, stream: string, about: string, letters: readonly Letter[]): MailWant[] =>
  deps.subscribers.about(about).flatMap((s) =>
    letters.map(({ what, subject, html, ...when }) => ({
      key: `${stream}:mail-${what}-${s.id}`,
      mail: { to: s.address, subject, html: `${html}<p>${municipality(deps)}</p>` },
      ...when,
    })),
  );

const municipality = (deps: Deps): string => escapeHtml(deps.policies.current.profile.municipality);
