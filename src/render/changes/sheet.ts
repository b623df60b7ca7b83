import type { ChangeEntry, Changes } from '../../query/changes/answer.ts';
import type { Plain } from '../../query/changes/change.ts';
import {
  ACTION_NAMES,
  CHANGE_KIND_NAMES,
  ENTITY_NAMES,
  EVENT_NAMES,
} from '../../text/changes/names.ts';
import { inLang } from '../../text/local.ts';
import { joined, pick, sheetOf, type Sheet, type Style, type Value } from '../layout/view.ts';
import { sentenceOf } from './words.ts';

/** One row for each change, nothing put together. */
export function changesSheet({ changes }: Changes, lang: Style['lang']): Sheet {
  return sheetOf<ChangeEntry>(changes, [
    ['kind', pick(lang, '类别', 'Kind'), ({ kind }) => inLang(CHANGE_KIND_NAMES[kind], lang)],
    ['action', pick(lang, '改动', 'Action'), ({ action }) => inLang(ACTION_NAMES[action], lang)],
    [
      'event',
      pick(lang, '事项', 'Event'),
      ({ event }) => (event === null ? null : inLang(EVENT_NAMES[event], lang)),
    ],
    ['type', pick(lang, '对象', 'Of'), ({ type }) => inLang(ENTITY_NAMES[type], lang)],
    ['id', pick(lang, '编号', 'Id'), ({ id }) => id],
    ['name', pick(lang, '名称', 'Name'), ({ name }) => inLang(name, lang)],
    ['town', pick(lang, '镇（街）代号', 'Town id'), ({ town }) => town],
    ['field', pick(lang, '字段', 'Field'), ({ field }) => field],
    ['before', pick(lang, '原值', 'Before'), ({ before }) => cell(before)],
    ['after', pick(lang, '新值', 'After'), ({ after }) => cell(after)],
    [
      'source',
      pick(lang, '依据', 'Source'),
      ({ source_words: words }) => (words === null ? null : inLang(words, lang)),
    ],
    ['file', pick(lang, '文件', 'File'), ({ file }) => file],
    ['sentence', pick(lang, '说明', 'In words'), (change) => sentenceOf(change, lang)],
  ]);
}

function cell(value: Plain): Value {
  return Array.isArray(value) ? joined(value as (string | number)[]) : (value as Value);
}
