import { describe, expect, it } from 'vitest';
import { pathTemplate } from './path-template.ts';

const match = (template: string, path: string) => pathTemplate(template).match(path);

describe('a path template', () => {
  it('reads parts, decoded', () => {
    expect(
      match('/sites/{site-id}/lists/{list-id}', '/sites/a.sharepoint.com%2Cb%2Cc/Lists/%C3%84renden'),
    ).toEqual({
      'site-id': 'a.sharepoint.com,b,c',
      'list-id': 'Ärenden',
    });
    expect(match('/users/{id}', '/users/anna%40liten.example/')).toEqual({ id: 'anna@liten.example' });
    expect(match('/users/{id}', '/users/100%')).toEqual({ id: '100%' });
  });

  it('reads a path of several segments after a colon', () => {
    const content = '/sites/{id}/drive/root:/{item-path}:/content';
    expect(match(content, '/sites/a/drive/root:/B%C3%B6n/p%20(1).pdf:/content')).toEqual({
      id: 'a',
      'item-path': 'Bön/p (1).pdf',
    });
    expect(match('/sites/{host}:/{path}', '/sites/a.b:/sites/c')).toEqual({ host: 'a.b', path: 'sites/c' });
    expect(match('/sites/{host}:/{path}', '/sites/a.b:/sites/c:/lists')).toBeUndefined();
  });

  it('takes functions with and without their parentheses, and never for an id', () => {
    expect(match('/items/delta()', '/items/delta')).toEqual({});
    expect(match('/items/delta()', '/items/delta%28%29')).toEqual({});
    expect(match("/items/delta(token='{token}')", "/items/delta(token='abc')")).toEqual({ token: 'abc' });
    expect(match('/items/{id}', '/items/delta()')).toBeUndefined();
    expect(match('/items/{id}', '/items/delta')).toBeUndefined();
    expect(match('/items/{id}', '/items/deltat')).toEqual({ id: 'deltat' });
  });

  it('is tried before a vaguer one', () => {
    expect(pathTemplate('/items/delta()').weight).toBeLessThan(pathTemplate('/items/{id}').weight);
  });
});
