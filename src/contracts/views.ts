// Instants are UTC (ISO 8601 with Z); dates are `YYYY-MM-DD`. Every name is written out in Swedish.
export type { CaseView, DecisionView, DutyView, FilledView, HistoryEntry, TrackStep } from './views/case.ts';
export type { Ability, FieldView, FormView, MeetingChoice, StopView } from './views/forms.ts';
export type { MeetingView, MethodView } from './views/meetings.ts';
export type { Availability, BodiesView, Me, PersonView, RoomsView } from './views/people.ts';
export type { Problem } from './views/problem.ts';
export type { CaseList, CaseRow, NextStep } from './views/register.ts';
export type { RoundMember, RoundView } from './views/rounds.ts';
export type { WishList, WishView } from './views/wishes.ts';
