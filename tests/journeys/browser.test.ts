import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Office, openOffice } from '../browser/office.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { type RunningProduct, startProduct } from '../product/running-product.ts';

/** One matter, from the wish to the closed case, by all personas: clicking only, never calling the API. */
let product: RunningProduct;
let browser: Browser;
let office: Office;
let nr = '';
let receipt = '';

beforeAll(async () => {
  product = await startProduct();
  browser = await openBrowser();
  office = await openOffice(browser, product);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const title = 'Snöskoterleder kring Föllinge';
const heading = (tab: FrameLocator, name: string | RegExp) => tab.getByRole('heading', { level: 1, name });
const button = (tab: FrameLocator, name: string | RegExp) => tab.getByRole('button', { name });
/** Opens an ability, fills what is asked, saves, and waits until its panel is gone. */
const doing = async (
  tab: FrameLocator,
  name: string | RegExp,
  fill: (panel: ReturnType<FrameLocator['getByRole']>) => Promise<void>,
  submit = 'Spara',
) => {
  await button(tab, name).first().click();
  const panel = tab.getByRole('region', { name });
  await fill(panel);
  await office.picture(`panel-${String(name).replaceAll(/\W+/g, '-')}`);
  await panel.getByRole('button', { name: submit, exact: true }).click();
  await panel.waitFor({ state: 'detached' });
};
const stands = (tab: FrameLocator, step: string) =>
  tab.getByRole('listitem').and(tab.locator('[aria-current="step"]')).filter({ hasText: step }).waitFor();

it('a citizen wishes for a dialogue, without script', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'sv-SE' });
  const page = await context.newPage();
  await page.goto(`${product.app}/onska-dialog`);
  await page.locator('[name=title]').fill(title);
  await page
    .locator('[name=text]')
    .fill('Lederna går nära husen.\nKan kommunen samla alla innan nya leder dras?');
  await page.locator('[name=place]').selectOption('Föllinge');
  await page.locator('[name=name]').fill('Margit Olofsson');
  await page.locator('[name=address]').fill('margit@example.com');
  await page.getByRole('button', { name: /skicka/i }).click();
  await page.waitForURL(/tack/);
  receipt = (await page.content()).match(/ON-\d{4}-\d{4}/)?.[0] ?? '';
  expect(receipt).toBe('ON-2026-0001');
  await context.close();
});

it('an official accepts it in the tab', async () => {
  const tab = await office.tab('handlaggare.klf');
  await tab.getByRole('link', { name: '1 nytt önskemål från medborgare' }).click();
  await office.picture('wishes');
  await button(tab, 'Ta emot').click();
  await button(tab, 'Gör till ärende').click();
  await heading(tab, title).waitFor();
  nr =
    (
      await tab
        .getByText(/MD-\d{4}-\d{4}/)
        .first()
        .innerText()
    ).match(/MD-\d{4}-\d{4}/)?.[0] ?? '';
  expect(nr).toBe('MD-2026-0001');
  await stands(tab, 'Granskning');
});

it('the official screens it and writes the underlag; what is missing is said beside the field and what was typed is kept', async () => {
  const tab = await office.tab('handlaggare.klf', nr);
  await doing(tab, 'Granskning', async (panel) => {
    const groups = panel.getByRole('radiogroup');
    for (let i = 0; i < 7; i += 1)
      await groups
        .nth(i)
        .getByRole('radio', { name: i < 2 ? 'Nej' : 'Ja' })
        .check();
    await panel.getByRole('combobox', { name: /Vilket organ berörs/ }).selectOption('sbn');
  });
  await stands(tab, 'Underlag');
  await button(tab, 'Underlag').click();
  const panel = tab.getByRole('region', { name: 'Underlag' });
  await panel.getByLabel('Syfte').fill('Höra boende, samebyar och företagare.');
  await panel.getByRole('button', { name: 'Spara' }).click();
  await panel.getByRole('alert').first().waitFor();
  expect(await panel.getByLabel('Syfte').inputValue()).toBe('Höra boende, samebyar och företagare.');
  await panel.getByLabel('Ramar').fill('Lederna kan flyttas, lagen ligger fast.');
  await panel.getByLabel('Vilket beslut är på väg?').fill('Nämnden antar en ledplan i vår.');
  await panel
    .getByRole('radiogroup', { name: /färdigt förslag/ })
    .getByRole('radio', { name: 'Nej' })
    .check();
  await panel.getByText('Visa och välj').click();
  await panel.getByLabel('Samer').check();
  await panel.getByLabel('Företagare').check();
  await panel.getByLabel('Vem gör vad?').fill('Processledaren leder, handläggaren antecknar.');
  await panel.getByLabel('Hur vet vi att dialogen har lyckats?').fill('Fler än sextio deltar.');
  await panel.getByRole('button', { name: 'Spara' }).click();
  await stands(tab, 'Kommundirektörens förslag');
});

it('the kommundirektör proposes on the card', async () => {
  const chat = await office.chat('kommundirektor');
  await chat.getByRole('radio', { name: 'Genomför dialogen' }).check();
  await chat.getByRole('radio', { name: /^3 Dialog/ }).check();
  await chat
    .getByRole('textbox', { name: /Skäl för förslaget/ })
    .fill('Inga leder är dragna, så det går att påverka.');
  await office.picture('propose');
  await chat.getByRole('button', { name: 'Lämna förslaget' }).click();
  await chat.getByText('Ditt förslag är lämnat').first().waitFor();
});

const answers = async (role: string, choice: string) => {
  const chat = await office.chat(role);
  await chat.getByRole('radio', { name: choice }).check();
  await office.picture(`answer-${role}`);
  await chat.getByRole('button', { name: 'Skicka svar' }).click();
  await chat.getByText('Ditt svar:').first().waitFor();
};
const closes = async (role: string) => {
  const tab = await office.tab(role, nr);
  await button(tab, 'Avsluta frågan').first().click();
  await tab
    .getByRole('region', { name: 'Avsluta frågan' })
    .getByRole('button', { name: 'Avsluta frågan' })
    .click();
  return tab;
};

it('the presidium concerned is asked by card, and its secretary closes', async () => {
  for (const seat of ['ordforande', 'vice1', 'vice2']) await answers(`${seat}.sbn`, 'Tillstyrker');
  await stands(await closes('sekreterare.sbn'), 'Presidiets ställningstagande');
});

it('KS presidium answers, two on cards and one on the same card in the tab; everybody’s card shows the outcome', async () => {
  await answers('ordforande.ks', 'Tillstyrker');
  await answers('vice1.ks', 'Avstår');
  const tab = await office.tab('vice2.ks', nr);
  await tab.getByRole('radio', { name: 'Tillstyrker' }).check();
  await office.picture('card-in-tab');
  await button(tab, 'Skicka svar').click();
  await tab.getByText('Ditt svar:').first().waitFor();
  await stands(await closes('sekreterare.ks'), 'Processledare utses');
  const chat = await office.chat('vice1.ks');
  await chat.getByText('Tillstyrkt').first().waitFor();
  await office.picture('closed-card');
});

it('the chair appoints the process leader, and the official makes the plan', async () => {
  const chair = await office.tab('ordforande.ks', nr);
  await doing(
    chair,
    'Utse politisk processledare',
    async (panel) => {
      await panel
        .getByRole('combobox', { name: /processledare/i })
        .selectOption({ label: 'Sven-Olof Norén, 1:e vice ordförande, Kommunstyrelsen' });
      await panel
        .getByRole('combobox', { name: /tjänsteman/i })
        .selectOption({ label: 'Petra Nilsson, ansvarig tjänsteman, Kommunledningsförvaltningen' });
    },
    'Utse',
  );
  const tab = await office.tab('handlaggare.klf', nr);
  await doing(tab, 'Plan', async (panel) => {
    for (const fold of await panel.getByText('Visa och välj').all()) await fold.click();
    for (const level of [/^Nivå 1, /, /^Nivå 3, /]) await panel.getByText(level).click();
    await panel.getByLabel(/^Digitalt stormöte/).check();
    await panel.getByLabel(/^Dialogmöte/).check();
    await panel.getByLabel('Samer').check();
    for (const label of [
      'Vilka frågor ställer vi?',
      'Vem gör vad?',
      'Vem tar fram fakta?',
      'Kommunikationsplan',
      'Hur dokumenterar vi, och var kan medborgarna läsa?',
    ]) {
      await panel.getByLabel(label).fill('Enligt överenskommelse.');
    }
    await panel.getByLabel('Budget (kronor)').fill('20000');
    await panel.getByLabel('När är dialogen slut?').fill('2026-11-30');
    await panel.getByLabel(/När går beslutsunderlaget/).fill('2027-01-15');
    await panel.getByLabel('När ska dialogen vara utvärderad?').fill('2027-02-15');
  });
  await stands(tab, 'Genomförande');
});

it('the official books a digital stormöte and a dialogue meeting at a free time, with the citizens’ third checked live', async () => {
  const tab = await office.tab('handlaggare.klf', nr);
  await doing(
    tab,
    'Boka möte',
    async (panel) => {
      await panel.getByRole('radio', { name: /^Digitalt stormöte/ }).check();
      expect(await panel.getByLabel('Rubrik').inputValue()).toBe(`Medborgarinformation: ${title}`);
      await panel.getByLabel('Dag').fill('2026-10-13');
      await panel.getByLabel('Börjar').fill('18:00');
    },
    'Boka',
  );
  await tab.getByText('Inbjudan är skickad från Outlook.').waitFor();
  await doing(
    tab,
    'Boka möte',
    async (panel) => {
      await panel.getByRole('radio', { name: /^Dialogmöte/ }).check();
      await panel.getByLabel('Rum').selectOption({ label: 'Samlingssalen Ankaret (80 platser)' });
      await panel.getByLabel('Plats').fill('Ankaret, Föllinge');
      await panel.getByRole('button', { name: 'Visa lediga tider' }).click();
      await panel
        .getByRole('button', { name: /tisdag 27 oktober|måndag|tisdag|onsdag/ })
        .first()
        .waitFor();
      await panel.getByLabel('Dag').fill('2026-10-27');
      await panel.getByText('Det räcker').waitFor();
      const minutes = panel.getByLabel(/^Minuter för punkt/);
      await minutes.first().fill('110');
      await panel.getByText(/Minst \d+ krävs/).waitFor();
      await minutes.first().fill('10');
      await panel.getByText('Det räcker').waitFor();
    },
    'Boka',
  );
  await tab
    .getByRole('article', { name: `Medborgardialog: ${title}` })
    .getByText('Inbjudan är skickad från Outlook.')
    .waitFor();
  await office.picture('case-with-meetings');
  const calendar = await office.calendar('vice1.ks', '2026-10-27');
  await calendar.getByText(`Medborgardialog: ${title}`).first().waitFor();
  await office.picture('calendar');
});

it('the official books one more from the Outlook pane, tied to the case', async () => {
  const page = await office.calendar('handlaggare.klf', '2026-11-03/new/2026-11-03T18:00');
  const pane = page.frameLocator('iframe[title*="tillägg"]');
  await pane.getByRole('button', { name: title }).click();
  await pane.getByRole('combobox', { name: 'Metod' }).selectOption({ label: 'Dialogmöte – medborgardialog' });
  await pane.getByRole('button', { name: 'Fyll i rubrik och text' }).click();
  await pane.getByText(/Medborgarna får/).waitFor();
  await office.picture('pane');
  await pane.getByRole('button', { name: 'Spara och knyt till ärendet' }).click();
  await pane.getByText('Mötet är knutet till ärendet').waitFor();
  const tab = await office.tab('handlaggare.klf', nr);
  await tab.getByText('3 möten är bokade').first().waitFor();
});

it('the meetings are held and recorded, each with its feedback, and a proposal is registered', async () => {
  await product.control.clock('2026-11-04T09:00:00+01:00');
  const tab = await office.tab('handlaggare.klf', nr);
  for (let left = 3; left > 0; left -= 1) {
    await doing(tab, /^Anteckna från mötet/, async (panel) => {
      await panel.getByLabel('Hur många deltog?').fill('41');
      await panel.getByLabel('Minnesanteckningar').fill('Många ville flytta leden från byn.');
    });
  }
  for (let left = 3; left > 0; left -= 1) {
    await doing(tab, /^Återkoppling på mötet/, async (panel) => {
      for (const box of await panel.getByRole('textbox').all())
        await box.fill('Frågan om ledens läge tas vidare till nämnden.');
    });
  }
  await doing(tab, 'Registrera förslag', async (panel) => {
    await panel.getByLabel('Förslaget').fill('Dra leden öster om sjön.');
  });
  await doing(tab, 'Alla möten är hållna', async () => {}, 'Gå vidare');
  await stands(tab, 'Sammanfattning');
});

it('summary, feedback 2, decision basis, feedback 3, evaluation, and the case is closed', async () => {
  const tab = await office.tab('handlaggare.klf', nr);
  const texts = async (panel: ReturnType<FrameLocator['getByRole']>) => {
    for (const box of await panel.getByRole('textbox').all())
      await box.fill('Det som kom fram har ändrat förslaget.');
  };
  await doing(tab, 'Sammanfattning', async (panel) => {
    await texts(panel);
    await panel.getByRole('radio', { name: 'Ja' }).check();
  });
  await doing(tab, 'Återkoppling efter dialogen', texts);
  await doing(tab, 'Beslutsunderlag', async (panel) => {
    await texts(panel);
    await panel.getByRole('combobox').selectOption('sbn');
  });
  await doing(tab, 'Återkoppling om beslutsförslaget', texts);
  await doing(tab, 'Utvärdering', async (panel) => {
    await texts(panel);
    for (const choice of await panel.getByRole('combobox').all()) await choice.selectOption('ja');
  });
  await tab.getByText('Dialogen är avslutad och utvärderad').waitFor();
  await office.picture('closed-case');
});

it('the citizen follows it on the public page, and has been told by mail', async () => {
  const page = await browser.newPage();
  await page.goto(`${product.app}/dialoger/${nr}`);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  expect(await page.content()).not.toContain('Margit');
  await page.close();
  await product.quiet();
  const mail = await office.mail('margit@example.com');
  await mail.getByText(`Vi har tagit emot ditt önskemål ${receipt}`).first().waitFor();
  await mail.getByText(`Det blir medborgardialog: ${title}`).first().waitFor();
});
