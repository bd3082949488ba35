import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { onlyWays } from '../../testing/public-policy.ts';
import { type RunningSite, startSite } from '../../testing/running-site.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());
beforeEach(() => site.reset());

const read = async (path: string) => (await fetch(`${site.origin}${path}`)).text();

it('where wishes are taken up the form comes first, and other ways after it', async () => {
  const page = await read('/onska-dialog');
  expect(page).toMatch('<h1>Önska en dialog</h1>');
  expect(page.indexOf('<form')).toBeLessThan(page.indexOf('Passar en annan väg bättre?'));
  expect(page).toMatch('Fullmäktige tar ställning &lt;b&gt;till det&lt;/b&gt;.');
  expect(page).toMatch('<a href="https://kommunen.example/medborgarforslag">');
});

it('where none is taken up the ways come first, and the form says what becomes of a wish', async () => {
  site.application.wishForm = onlyWays();
  const page = await read('/onska-dialog');
  expect(page).toMatch('Här är det politikerna som föreslår dialog.');
  expect(page.indexOf('Vägar som är dina')).toBeLessThan(page.indexOf('<form'));
  expect(page).toMatch('Den blir inte ett eget ärende om dialog.');
  expect(page).not.toMatch(/<h1>Önska|>Önska en dialog</);
  expect(page).not.toMatch('Sydsamiska');
  expect(await read('/onska-dialog/tack/ON-2026-0001')).toMatch('Du får svar med den väg som är din');
  expect(await read('/')).toMatch('Se dina vägar in');
});

it('a link that is none stays away', async () => {
  const [way] = onlyWays().ways;
  if (way === undefined) throw new Error('no way');
  site.application.wishForm = { ...onlyWays(), ways: [{ ...way, link: 'javascript:alert(1)' }] };
  expect(await read('/onska-dialog')).not.toMatch('javascript:');
});

it('tells the ladder, who may begin, the time that is the citizens’, and the feedback', async () => {
  const page = await read('/sa-fungerar-det');
  for (const words of [
    'Information – att veta',
    'Alla lyssnar',
    'de förtroendevalda och tjänstepersoner i kommunen',
    'På möten från nivå 2, dialog, är minst hälften av tiden till för era egna frågor.',
    'Återkoppling på mötet: samma dag.',
    'Sammanfattning: inom 20 arbetsdagar.',
    'Lämna en synpunkt',
  ])
    expect(page).toMatch(words);
});

it('where the municipality lists no places, the place is written in one’s own words', async () => {
  const { origin, application } = site;
  application.wishForm = { ...application.wishForm, places: [] };
  const page = await read('/onska-dialog');
  expect(page).toMatch(/<input type="text" [^>]*name="place"/);
  expect(page).not.toMatch(/<select [^>]*name="place"|otherPlace|Annan plats/);
  const body = new URLSearchParams({ title: 'Bryggan', text: 'Den är trasig.', place: 'Norra stranden' });
  await fetch(`${origin}/onska-dialog`, { method: 'POST', body, redirect: 'manual' });
  expect(application.asked.at(-1)).toMatchObject([
    'receiveWish',
    { place: 'Norra stranden' },
    expect.anything(),
  ]);
});
