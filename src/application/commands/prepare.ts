import type { CaseCommandBody } from '../../contracts/commands.ts';
import type { Case } from '../../domain/dialogue/case/case.ts';
import { standsAt } from '../../domain/dialogue/case/case.ts';
import type { CaseCommand } from '../../domain/dialogue/decide/decide.ts';
import { routeOf, stepOf } from '../../domain/policy/look-up.ts';
import type { Policy } from '../../domain/policy/profile.ts';
import type { Caller } from '../application.ts';
import type { HandlingType, NewDocument } from '../ports/documents.ts';
import type { Ids } from '../ports/outward.ts';
import { decisionRecord } from './decision-record.ts';
import { meetingPlan } from './meeting-plan.ts';
import { splitForm } from './texts-of-form.ts';

export interface Prepared {
  command: CaseCommand;
  document?: NewDocument;
}

export interface Preparing {
  c: Case;
  policy: Policy;
  caller: Caller;
  at: string;
  /** Follows from the idempotency key, so that a repeated command writes no second document. */
  documentId: string;
  ids: Ids;
}

/** A body from outside as the domain's command: people's words taken out into a document, identities filled in. */
export const prepare = (body: Exclude<CaseCommandBody, { type: 'retryBooking' }>, p: Preparing): Prepared => {
  const { c, policy, caller } = p;
  const step = stepOf(routeOf(policy.profile, c.channel), standsAt(c).step);
  switch (body.type) {
    case 'screen': {
      const fields = step.kind === 'screening' ? step.fields : [];
      const { document, ...form } = splitForm(
        fields,
        body.values,
        about(p, 'tjänsteskrivelse', step.name),
        p.ids,
      );
      return withDocument({ type: 'screen', answers: body.answers, ...form }, document);
    }
    case 'fill': {
      const fields = step.kind === 'form' ? step.fields : [];
      const { document, ...form } = splitForm(
        fields,
        body.values,
        about(p, 'tjänsteskrivelse', step.name),
        p.ids,
      );
      return withDocument({ type: 'fill', step: body.step, ...form }, document);
    }
    case 'recordDecision': {
      const fields = step.kind === 'decision' ? step.fields : [];
      return decisionRecord(body, fields, about(p, 'protokollsutdrag', step.name), p.ids);
    }
    case 'giveFeedback': {
      const id = c.duties.find((d) => d.id === body.duty)?.rule ?? body.duty;
      const rule = policy.profile.duties.find((d) => d.id === id);
      const { document, texts } = splitForm(
        rule?.fields ?? [],
        body.values,
        about(p, 'återkoppling', rule?.name ?? ''),
        p.ids,
      );
      return withDocument({ type: 'giveFeedback', duty: body.duty, ...(texts ? { texts } : {}) }, document);
    }
    case 'propose': {
      const reason = words(p, 'förslag', step.name, body.reason);
      return { command: { ...body, reason: reason.reference }, document: reason.document };
    }
    case 'answer': {
      const { round, choice, reserve } = body;
      const command = { type: 'answer' as const, round, choice, reserve, surface: caller.surface };
      if (!body.reason) return { command };
      const reason = words(p, 'motivering', `Svar: ${step.name}`, body.reason);
      return { command: { ...command, reason: reason.reference }, document: reason.document };
    }
    case 'adjust': {
      const { round, approve } = body;
      if (!body.reason) return { command: { type: 'adjust', round, approve } };
      const reason = words(p, 'motivering', `Justering: ${step.name}`, body.reason);
      return {
        command: { type: 'adjust', round, approve, reason: reason.reference },
        document: reason.document,
      };
    }
    case 'convene': {
      const { place, ...when } = body;
      return { command: { ...when, ...(place ? { place } : {}) } };
    }
    case 'withdrawRound':
    case 'questionRecusal':
    case 'writeReservation':
    case 'cancelMeeting': {
      const reason = words(p, 'motivering', step.name, body.reason);
      return { command: { ...body, reason: reason.reference }, document: reason.document };
    }
    case 'recordMeeting': {
      const notes = words(p, 'minnesanteckning', `Minnesanteckningar ${body.meeting}`, body.notes);
      return { command: { ...body, notes: notes.reference }, document: notes.document };
    }
    case 'registerProposal': {
      const { text, meeting, body: organ } = body;
      const proposal = words(p, 'medborgarförslag', 'Förslag från dialogmöte', text);
      const where = {
        ...(meeting === undefined ? {} : { meeting }),
        ...(organ === undefined ? {} : { body: organ }),
      };
      return {
        command: { type: 'registerProposal', text: proposal.reference, ...where },
        document: proposal.document,
      };
    }
    case 'bookMeeting':
      return { command: { type: 'bookMeeting', plan: meetingPlan(body, caller.person) } };
    case 'prepare':
    case 'closeRound':
    case 'answerRecusal':
    case 'openSitting':
    case 'recordMinutes':
    case 'postMinutes':
    case 'appoint':
    case 'moveMeeting':
    case 'finishMeetings':
    case 'rename':
    case 'giveRegistryNumber':
      return { command: body };
  }
};

const withDocument = (command: CaseCommand, document: NewDocument | undefined): Prepared =>
  document === undefined ? { command } : { command, document };

const about = (p: Preparing, type: HandlingType, title: string) => ({
  type,
  title: `${p.c.nr} ${title}`,
  stream: p.c.nr,
  sender: p.caller.person.name,
  at: p.at,
  documentId: p.documentId,
});

const words = (p: Preparing, type: HandlingType, title: string, text: string) => {
  const { documentId: id, ...rest } = about(p, type, title);
  return {
    reference: { id, digest: p.ids.digest(text) },
    document: { ...rest, id, text, language: 'sv' as const },
  };
};
