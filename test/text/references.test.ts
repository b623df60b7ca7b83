import { describe, expect, it } from 'vitest';
import { parseReference } from '../../src/text/references.ts';

describe('references as people type them', () => {
  it.each([
    ['三(四)', { kind: 'section', chapter: 3, section: 4 }],
    ['三（四）', { kind: 'section', chapter: 3, section: 4 }],
    [' 三 （ 四 ） ', { kind: 'section', chapter: 3, section: 4 }],
    ['3(4)', { kind: 'section', chapter: 3, section: 4 }],
    ['四(12)', { kind: 'section', chapter: 4, section: 12 }],
    ['四（十二）', { kind: 'section', chapter: 4, section: 12 }],
    ['（四）', { kind: 'section', section: 4 }],
    ['二（一）第2段', { kind: 'section', chapter: 2, section: 1, paragraph: 2 }],
    ['二(一)第二段', { kind: 'section', chapter: 2, section: 1, paragraph: 2 }],
    ['四', { kind: 'chapter', chapter: 4 }],
    ['第四部分', { kind: 'chapter', chapter: 4 }],
    ['一第1段', { kind: 'chapter', chapter: 1, paragraph: 1 }],
    ['13', { kind: 'task', number: 13 }],
    ['１３', { kind: 'task', number: 13 }],
    ['第13项', { kind: 'task', number: 13 }],
    ['第十三项', { kind: 'task', number: 13 }],
    ['#13', { kind: 'task', number: 13 }],
    ['T13', { kind: 'task', number: 13 }],
    ['附件3第13项', { kind: 'row', annex: 3, row: 13 }],
    ['附件３第１３项', { kind: 'row', annex: 3, row: 13 }],
    ['附件三第十三项', { kind: 'row', annex: 3, row: 13 }],
    ['附件3 13', { kind: 'row', annex: 3, row: 13 }],
    ['附件1第2行', { kind: 'row', annex: 1, row: 2 }],
    ['附件1', { kind: 'annex', annex: 1 }],
    ['附件 1', { kind: 'annex', annex: 1 }],
    ['附件1双水', { kind: 'named-row', annex: 1, name: '双水' }],
    ['附件3注', { kind: 'note', annex: 3 }],
    ['通知', { kind: 'notice' }],
    ['前言', { kind: 'preface' }],
    ['附件目录', { kind: 'contents' }],
    ['L145', { kind: 'lines', lines: [145] }],
    ['l145', { kind: 'lines', lines: [145] }],
    ['第145行', { kind: 'lines', lines: [145] }],
    ['原文第145行', { kind: 'lines', lines: [145] }],
    ['L33-35', { kind: 'lines', lines: [33, 34, 35] }],
    ['L35-33', { kind: 'lines', lines: [33, 34, 35] }],
    ['L33-L35', { kind: 'lines', lines: [33, 34, 35] }],
    ['第33至35行', { kind: 'lines', lines: [33, 34, 35] }],
    ['第33、35行', { kind: 'lines', lines: [33, 35] }],
    ['R01', { kind: 'entry', letter: 'R', number: 1 }],
    ['r1', { kind: 'entry', letter: 'R', number: 1 }],
    ['Ｒ０１', { kind: 'entry', letter: 'R', number: 1 }],
    ['G2027', { kind: 'entry', letter: 'G', number: 2027 }],
    ['Z3', { kind: 'entry', letter: 'Z', number: 3 }],
  ])('%s', (words, reference) => {
    expect(parseReference(words)).toEqual(reference);
  });

  it.each(['', '四好农村路', '双水', 'L', 'L3-', '第行', '附件', 'RR01', '三（四', '1.5'])(
    '“%s” is none',
    (words) => {
      expect(parseReference(words)).toBeUndefined();
    },
  );
});
