import { escapeHtml } from '../../application/texts/html.ts';
import type { CaseView, MethodView } from '../../contracts/views.ts';
import type { AgendaItem } from '../../domain/scheduling/agenda.ts';
import { capitalised } from '../ui/booking/booking-draft.ts';

/** What stands in the appointment while it is written; the server writes the final text when it is tied to the case. */
export const invitation = (view: CaseView, method: MethodView, agenda: readonly AgendaItem[]): string =>
  [
    `<p><strong>${escapeHtml(view.title)}</strong></p>`,
    `<p>${escapeHtml(capitalised(method.word))}${view.level === undefined ? '' : `, delaktighetsnivå ${view.level.number} ${escapeHtml(view.level.name.toLowerCase())}`}</p>`,
    agenda.length === 0
      ? ''
      : `<ol>${agenda.map((i) => `<li>${escapeHtml(i.title)}, ${i.minutes} min</li>`).join('')}</ol>`,
  ].join('');
