/** A card as a bot for approvals sends it: facts, inputs, several actions of one verb, a refresh. */
export function questionCard(userIds: string[]): Record<string, unknown> {
  const answer = (title: string, choice: string, style?: string) => ({
    type: 'Action.Execute',
    title,
    verb: 'answer',
    data: { stream: 'A-1', choice },
    ...(style === undefined ? {} : { style }),
  });
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: 'En fråga väntar på svar.',
    refresh: { action: { type: 'Action.Execute', verb: 'refresh', data: { stream: 'A-1' } }, userIds },
    body: [
      {
        type: 'TextBlock',
        style: 'heading',
        size: 'large',
        weight: 'bolder',
        wrap: true,
        text: 'Ska torget byggas om?',
      },
      {
        type: 'Container',
        style: 'emphasis',
        items: [{ type: 'TextBlock', wrap: true, text: 'Presidiet tar ställning **senast 22 september**.' }],
      },
      {
        type: 'FactSet',
        facts: [
          { title: 'Ärende', value: 'A-1' },
          { title: 'Föreslagen nivå', value: 'Dialog' },
          {
            title: 'Underlag',
            value:
              '[Läs i fliken](https://teams.microsoft.com/l/entity/app/tab?context=%7B%22subEntityId%22%3A%22A-1%22%7D)',
          },
        ],
      },
      { type: 'Input.Text', id: 'reason', label: 'Motivering', isMultiline: true, placeholder: 'Frivillig' },
      {
        type: 'Input.Toggle',
        id: 'reserve',
        title: 'Jag reserverar mig om utfallet blir ett annat',
        label: 'Reservation',
        value: 'false',
      },
    ],
    actions: [
      answer('Tillstyrker', 'ja', 'positive'),
      answer('Avstyrker', 'nej'),
      { type: 'Action.Execute', title: 'Stöter på fel', verb: 'fail', data: {} },
      {
        type: 'Action.ShowCard',
        title: 'Mer',
        card: {
          type: 'AdaptiveCard',
          body: [{ type: 'Input.Date', id: 'day', label: 'Dag' }],
          actions: [{ type: 'Action.OpenUrl', title: 'Öppna underlaget', url: 'https://kontoret.example/' }],
        },
      },
    ],
  };
}

export function answeredCard(text: string): Record<string, unknown> {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [{ type: 'TextBlock', style: 'heading', size: 'large', weight: 'bolder', wrap: true, text }],
  };
}
