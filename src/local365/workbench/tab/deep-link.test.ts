import { expect, it } from 'vitest';
import { readLink } from './deep-link.ts';

const entity = 'https://teams.microsoft.com/l/entity/app/tab';

it.each([
  [`${entity}?context=${encodeURIComponent('{"subEntityId":"A-1"}')}`, { kind: 'tab', subPageId: 'A-1' }],
  [`${entity}?context=broken`, { kind: 'tab', subPageId: undefined }],
  [entity, { kind: 'tab', subPageId: undefined }],
  ['https://teams.microsoft.com/l/chat/0/0?users=bot', { kind: 'chat' }],
  [
    'https://teams.microsoft.com/l/meetup-join/x',
    { kind: 'outside', url: 'https://teams.microsoft.com/l/meetup-join/x' },
  ],
  ['https://a.example/b', { kind: 'outside', url: 'https://a.example/b' }],
  ['javascript:alert(1)', { kind: 'refused' }],
  ['/relative', { kind: 'refused' }],
])('%s', (link, target) => {
  expect(readLink(link)).toEqual(target);
});
