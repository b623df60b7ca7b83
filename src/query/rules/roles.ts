import { capital } from '../../text/capital.ts';
import { ROLE_NAMES } from '../../text/terms.ts';
import type { Posting, Team } from '../../plan/model.ts';
import { isCertain as sure } from '../../plan/postings.ts';
import type { Role, RuleCheck } from '../../source/data.gen.ts';
import { judge, type Judgement, type TownCase } from './rule.ts';

type Of<K extends RuleCheck['kind']> = Extract<RuleCheck, { kind: K }>;

/** Neither posting nor role is in doubt on the day: not one that only stands in the column of the role. */
function isCertain(posting: Posting): boolean {
  return sure(posting) && posting.role_basis !== 'assumed';
}

/** Whether every kind of member that the rule lists is there. */
export function composition({ team }: TownCase, check: Of<'composition'>): Judgement {
  const held = new Set(team.members.filter(isCertain).map((posting) => posting.role));
  const missing = check.roles.filter((anyOf) => !anyOf.some((role) => held.has(role)));
  if (missing.length === 0)
    return judge('pass', '各类人员齐全。', 'Every kind of member is there.');
  // An empty cell may have lost its print: only a cell known to be empty makes a failure.
  const surely = missing.filter((anyOf) => anyOf.every((role) => isEmpty(team, role)));
  const open = missing.filter((anyOf) => !surely.includes(anyOf));
  const doubt = openKinds(team, open);
  if (surely.length === 0) return judge('unknown', doubt.zh, doubt.en);
  const names = (lang: 'zh' | 'en'): string[] => surely.map((anyOf) => kindName(anyOf, lang));
  const more = open.length > 0;
  return judge(
    'fail',
    `缺${names('zh').join('、')}。${more ? doubt.zh : ''}`,
    `Missing: ${names('en').join(', ')}.${more ? ` ${doubt.en}` : ''}`,
  );
}

function isEmpty(team: Team, role: Role): boolean {
  return team.vacant.some((cell) => cell.role === role && cell.note === null);
}

function kindName(anyOf: readonly Role[], lang: 'zh' | 'en'): string {
  return anyOf.map((role) => ROLE_NAMES[role][lang]).join(lang === 'zh' ? '或' : ' or ');
}

/** Kinds of which nobody is certain, those for the same reason together. */
function openKinds(team: Team, kinds: readonly Role[][]): { zh: string; en: string } {
  const why = new Map<string, { en: string; kinds: Role[][] }>();
  for (const anyOf of kinds) {
    const { zh, en } = reason(team, anyOf);
    why.set(zh, { en, kinds: [...(why.get(zh)?.kinds ?? []), anyOf] });
  }
  const said = [...why].map(([zh, { en, kinds: same }]) => ({
    zh: `${same.map((anyOf) => kindName(anyOf, 'zh')).join('、')}栏没有确定的人选（${zh}）`,
    en: `nobody is certain for ${same.map((anyOf) => kindName(anyOf, 'en')).join(', ')} (${en})`,
  }));
  const en = said.map((each) => each.en).join('; ');
  return { zh: `${said.map((each) => each.zh).join('；')}。`, en: `${capital(en)}.` };
}

function reason(team: Team, anyOf: readonly Role[]): { zh: string; en: string } {
  const listed = team.members.filter((posting) => anyOf.includes(posting.role)).length;
  if (listed > 0) return { zh: `所列${listed}人存疑`, en: `${listed} listed, in doubt` };
  const label = team.labels.find((each) => anyOf.some((role) => role === each.column));
  if (label)
    return { zh: `只有标签“${label.text}”`, en: `only the label “${label.text}” is printed` };
  return {
    zh: '空白，是未安排还是漏印无法判断',
    en: 'blank; not assigned or lost in print cannot be told apart',
  };
}

/** Whether the number of people with a role is right, as far as the roster allows to tell. */
export function roleCount({ team }: TownCase, check: Of<'role-count'>): Judgement {
  const { role, minimum, maximum } = check;
  const held = team.members.filter((posting) => posting.role === role);
  const certain = held.filter(isCertain).length;
  const doubtful = held.length - certain;
  const name = { zh: ROLE_NAMES[role].zh, en: capital(ROLE_NAMES[role].en) };
  // People in doubt matter only where the outcome hangs on them.
  const upTo = maximum ?? Infinity;
  if (doubtful > 0 && certain <= upTo && (certain < minimum || held.length > upTo)) {
    const all = doubtful === held.length;
    return judge(
      'unknown',
      `所列${name.zh}${held.length}人${all ? '' : `，其中${doubtful}人`}存疑，不能据以判断。`,
      `${name.en}: ${held.length} listed, ${all ? '' : `${doubtful} of them `}in doubt.`,
    );
  }
  // An empty cell may have lost its print: it shows neither too few nor not too many.
  const vacancy = team.vacant.find((cell) => cell.role === role);
  const label = team.labels.find((cell) => cell.column === role);
  if (held.length === 0 && (label || vacancy?.note) && (minimum > 0 || maximum !== undefined)) {
    return judge(
      'unknown',
      `该栏${label ? `只有标签“${label.text}”` : '空白'}，有无${name.zh}无法判断。`,
      `The cell ${label ? `holds only the label “${label.text}”` : 'is blank'}; whether there is any ${ROLE_NAMES[role].en} cannot be told.`,
    );
  }
  if (certain < minimum) {
    return judge(
      'fail',
      `${name.zh}${certain}人，少于${minimum}人。`,
      `${name.en}: ${certain}, fewer than ${minimum}.`,
    );
  }
  if (certain > upTo) {
    return judge(
      'fail',
      `${name.zh}${certain}人，多于${maximum}人。`,
      `${name.en}: ${certain}, more than ${maximum}.`,
    );
  }
  const shared = held.filter((posting) => isCertain(posting) && posting.shared_with.length > 0);
  if (certain - shared.length >= minimum)
    return judge('pass', `${name.zh}${certain}人。`, `${name.en}: ${certain}.`);
  // Whether one person for several towns is one for each, the document does not say.
  const towns = shared[0]!.shared_with.length + 1;
  return judge(
    'unknown',
    `${name.zh}${certain}人，同一姓名列于${towns}个镇（街），数镇共用是否符合要求，文件没有说明。`,
    `${name.en}: ${certain}, but the same name stands for ${towns} towns; whether one shared among them is enough, the document does not say.`,
  );
}
