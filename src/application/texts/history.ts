import type { CaseEvent } from '../../domain/dialogue/case/events.ts';
import type { Round } from '../../domain/dialogue/rounds/round.ts';
import type { Profile } from '../../domain/policy/profile.ts';
import { swedishDay, swedishMoment } from './dates.ts';
import { decisionSentence } from './decisions.ts';
import { choiceLabel, outcomeOf } from './rounds.ts';

interface Told {
  of(round: string): Round | undefined;
  /** Told as answered only. */
  hidden(round: string, person: string): boolean;
}

/** One readable sentence for an event. */
export const sentence = (e: CaseEvent, profile: Profile, rounds: Told): string => {
  const body = (id: string) => profile.bodies.find((b) => b.id === id)?.name ?? id;
  switch (e.type) {
    case 'CaseOpened':
      return e.wish === undefined
        ? `Öppnade ärendet ”${e.title}”.`
        : `Öppnade ärendet ”${e.title}” från önskemålet ${e.wish}.`;
    case 'StepEntered':
      return e.due === undefined
        ? `Nästa steg: ${e.name}.`
        : `Nästa steg: ${e.name}, senast ${swedishDay(e.due)}.`;
    case 'StepLeft':
      return 'Steget är klart.';
    case 'ScreeningAnswered':
      return 'Besvarade granskningens frågor.';
    case 'FormFilled':
      return 'Fyllde i formuläret.';
    case 'ProposalGiven':
      return e.recommendation === 'genomför'
        ? `Föreslog en dialog på nivå ${e.level}.`
        : 'Föreslog att ingen dialog hålls.';
    case 'RoundOpened':
      return `Frågade presidiet i ${body(e.body)}, ${e.electorate.length} ledamöter, senast ${swedishDay(e.due)}.`;
    case 'AnswerGiven': {
      const round = rounds.of(e.round);
      if (!round || rounds.hidden(e.round, e.person)) return 'Svarade. Svaret visas när frågan är avslutad.';
      return `Svarade: ${choiceLabel(round, e.person, e.choice)}${e.reserve ? ', med anmäld reservation om utfallet blir ett annat' : ''}.`;
    }
    case 'RoundClosed': {
      const round = rounds.of(e.round);
      return round ? `Frågan avslutades: ${outcomeOf(round, e.outcome)}. ${e.rule}` : 'Frågan avslutades.';
    }
    case 'RoundWithdrawn':
      return 'Återkallade frågan.';
    case 'ReadinessSettled':
      return `Ärendet kan avgöras. ${e.rule} De som ville komplettera svarar i sak.`;
    case 'RecusalQuestioned':
      return 'Väckte frågan om jäv. De andra i presidiet prövar den.';
    case 'RecusalVoted':
      return 'Svarade i frågan om jäv.';
    case 'RecusalSettled':
      return `Frågan om jäv är prövad: ${e.recused ? 'jäv' : 'inte jäv'}. ${e.rule}`;
    case 'MemberLeft':
      return 'En ledamots uppdrag upphörde. Det som var svarat räknas.';
    case 'ReservationWritten':
      return 'Motiverade sin reservation.';
    case 'PresidiumConvened':
      return `Kallade presidiet i ${body(e.body)} till möte ${swedishDay(e.meeting.date)} kl. ${e.meeting.time}.`;
    case 'MinutesWritten':
      return `Skrev protokollet, § ${e.paragraph}.`;
    case 'MinutesAdjusted':
      return 'Justerade protokollet.';
    case 'MinutesRejected':
      return 'Godkände inte protokollet. Det skrivs om.';
    case 'NoticePosted':
      return `Protokollet anslogs ${swedishDay(e.date)} och kan överklagas till och med ${swedishDay(e.appealUntil)}.`;
    case 'PutOnAgenda':
      return `Satte upp ärendet på dagordningen för ${body(e.body)} ${swedishDay(e.date)}.`;
    case 'DecisionRecorded':
      return `Skrev in beslutet: ${decisionSentence(e, profile)}`;
    case 'CaseRenamed':
      return e.by === 'policy'
        ? `Ärendet heter ”${e.title}”: namnet följer nivån (${profile.ladder.cite}).`
        : `Gav ärendet namnet ”${e.title}”.`;
    case 'DialogueOrdered':
      return `${body(e.body)} har ställt sig bakom ${e.word} på nivå ${e.level}.`;
    case 'ProcessLeaderAppointed':
      return `Utsåg ${e.processLeader.name} till ${profile.carriers.processLeader.toLowerCase()} och ${e.official.name} till ${profile.carriers.official.toLowerCase()}.`;
    case 'MeetingBooked':
      return `Bokade ”${e.plan.subject}” ${swedishMoment(e.plan.start)}.`;
    case 'MeetingMoved':
      return `Flyttade mötet till ${swedishMoment(e.start)}.`;
    case 'MeetingCancelled':
      return 'Ställde in mötet.';
    case 'MeetingHeld':
      return `Antecknade från mötet: ${e.attended} deltagare.`;
    case 'DutyArisen':
      return `${e.name} ska vara gjord senast ${swedishDay(e.due)}.`;
    case 'DutyMoved':
      return `En återkoppling fick nytt datum: ${swedishDay(e.due)}.`;
    case 'DutyLapsed':
      return 'En återkoppling utgick med mötet.';
    case 'FeedbackGiven':
      return 'Gav återkoppling.';
    case 'RegistryNumberGiven':
      return `Skrev in diarienumret ${e.number}.`;
    case 'RecordFiled':
      return `Sparade handlingen ${e.files.map((f) => f.name).join(' och ')}.`;
    case 'ProposalRegistered':
      return 'Registrerade ett förslag från medborgare.';
  }
};
