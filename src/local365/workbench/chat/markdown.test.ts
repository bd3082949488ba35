import { expect, it } from 'vitest';
import { markdownToHtml } from './markdown.ts';

it.each([
  ['**fet** och *kursiv*', '<strong>fet</strong> och <em>kursiv</em>'],
  ['rad\nrad', 'rad<br>rad'],
  ['först\n- ett\n- två', 'först<ul><li>ett</li><li>två</li></ul>'],
  ['3. tre\n4. fyra', '<ol start="3"><li>tre</li><li>fyra</li></ol>'],
  ['[här](https://a.example/?b=1&c=2)', '<a href="https://a.example/?b=1&amp;c=2">här</a>'],
  ['snake_case_name och 2*3*4', 'snake_case_name och 2*3*4'],
])('reads %j', (text, html) => {
  expect(markdownToHtml(text)).toBe(html);
});

it('lets no HTML and no script link through', () => {
  expect(markdownToHtml('<img src=x onerror=alert(1)>')).not.toContain('<img');
  expect(markdownToHtml('[x](javascript:alert(1))')).not.toContain('<a');
  expect(markdownToHtml('[x](https://a.example/"onclick="b)')).not.toMatch(/"onclick/);
});
