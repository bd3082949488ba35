import type { CaseView, MethodView } from '../../../contracts/views.ts';

type Template = CaseView['agendaTemplates'][number];

/** Agendas to begin from for a method: those made for it first, then those for any. */
export const templatesFor = (view: CaseView, method: string): Template[] => [
  ...view.agendaTemplates.filter((t) => t.methods.includes(method)),
  ...view.agendaTemplates.filter((t) => t.methods.length === 0),
];

/** The one that is filled in by itself: one made for the method, or any where the policy asks for the citizens' share. */
export const firstTemplate = (view: CaseView, method: MethodView): Template | undefined => {
  const [first] = templatesFor(view, method.id);
  const asked = view.agendaRule !== undefined && method.level >= view.agendaRule.fromMethodLevel;
  return asked || first?.methods.includes(method.id) ? first : undefined;
};
