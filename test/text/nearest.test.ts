import { expect, test } from 'vitest';
import { nearest } from '../../src/text/nearest.ts';

const UNITS = [
  '区财政局',
  '市财政局',
  '区民政局',
  '区水利局',
  '区农业农村局（区乡村振兴局）',
  '团区委',
];

test('the nearest first, the same distance in the order of their names', () => {
  expect(nearest('区财攻局', UNITS)).toEqual(['区财政局', '区民政局', '区水利局']);
  expect(nearest('县财政局', UNITS, 2)).toEqual(['区财政局', '市财政局']);
});

test('a part of a name finds the whole, however long, and the other way round', () => {
  expect(nearest('乡村振兴局', UNITS)[0]).toBe('区农业农村局（区乡村振兴局）');
  expect(nearest('新会区团区委', UNITS)).toEqual(['团区委']);
});

test('nothing that shares hardly anything', () => {
  expect(nearest('国家税务总局', ['团区委', '区残联'])).toEqual([]);
  expect(nearest('x', [])).toEqual([]);
  expect(nearest('abcde', ['abxxx', 'axxxx'])).toEqual(['abxxx']);
});

test('no more than asked for, three where nothing is said, each once', () => {
  const many = ['at-least', 'at-most', 'at-last', 'at-lest', 'at-least'];
  expect(nearest('at-leas', many)).toEqual(['at-least', 'at-last', 'at-lest']);
  expect(nearest('at-leas', many, 1)).toEqual(['at-least']);
  expect(nearest('at-leas', new Set(many), 9)).toHaveLength(4);
});
