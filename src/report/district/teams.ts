import type { DistrictReport } from '../../query/papers/district-report.ts';
import { lacksColumn } from '../../plan/tables.ts';
import { isLater, sourceWords } from '../../plan/source-words.ts';
import type { Plan, Posting } from '../../plan/model.ts';
import { capital } from '../../text/capital.ts';
import { counted } from '../../text/counted.ts';
import { quoted } from '../../text/quoted.ts';
import { ROLE_NAMES } from '../../text/terms.ts';
import type { Voice } from '../words/voice.ts';

/** How many teams, postings and people, and how large the teams are. */
export function teams(report: DistrictReport, voice: Voice): string {
  const { t } = voice;
  const { towns, postings, people, doubtful_postings } = report;
  const doubt = doubtful_postings > 0;
  const table = voice.table('teams');
  const later = report.last_change !== null;
  return (
    voice.say(
      t(
        `工作队。${table}${later ? '和后来的文件、记录' : ''}列${towns.length}支工作队，共${postings}人次、${people}人（同名按同一人计）${doubt ? `，其中${doubtful_postings}人次存疑` : ''}`,
        `Teams. ${capital(table)} ${later ? 'and later sources list' : 'lists'} ${counted(towns.length, 'team')} with ${counted(postings, 'posting')} of ${counted(people, 'person', 'people')} (equal names counted once)${doubt ? `, ${counted(doubtful_postings, 'posting')} in doubt` : ''}`,
      ),
      voice.clause('teams'),
    ) +
    t('', ' ') +
    voice.say(sizes(report, voice), voice.clause('teams'))
  );
}

/** 大鳌镇11人，睦洲镇8人，会城街道5人，其余8个镇（街）各7人 */
function sizes(report: DistrictReport, voice: Voice): string {
  const { t } = voice;
  const bySize = new Map<number, string[]>();
  for (const { name, team } of report.towns)
    bySize.set(team.size, [...(bySize.get(team.size) ?? []), name]);
  const usual = [...bySize].reduce((a, b) => (b[1].length > a[1].length ? b : a));
  const said = [...bySize]
    .filter(([size]) => size !== usual[0])
    .sort(([a], [b]) => b - a)
    .map(([size, names]) =>
      names.length === 1
        ? t(`${names[0]!}${size}人`, `${names[0]!} ${size}`)
        : t(`${names.join('、')}各${size}人`, `${names.join(', ')} ${size} each`),
    );
  if (said.length === 0) return t(`每队${usual[0]}人`, `${usual[0]} in each team`);
  return t(
    `${said.join('，')}，其余${usual[1].length}个镇（街）各${usual[0]}人`,
    `${said.join(', ')}, ${usual[0]} each in the other ${usual[1].length}`,
  );
}

/**
 * How the captains are known: those that follow from the same clause together, those whom a later source names,
 * those who act.
 */
export function captains(report: DistrictReport, plan: Plan, voice: Voice): string {
  const said = [
    ...inferred(report, plan, voice),
    ...appointed(report, plan, voice),
    ...acting(report, voice),
  ];
  return said.join(voice.t('', ' '));
}

function inferred(report: DistrictReport, plan: Plan, voice: Voice): string[] {
  const { t } = voice;
  const found = new Map<string, Posting[]>();
  for (const { team } of report.towns) {
    const { captain } = team;
    if (captain?.captain_basis !== 'inferred') continue;
    const key = `${captain.role} ${captain.captain_quotes[0]?.text ?? ''}`;
    found.set(key, [...(found.get(key) ?? []), captain]);
  }
  const table = voice.table('teams');
  const lacks = lacksColumn(plan, 'teams', /队长/);
  return [...found.values()].map((captaincies, at) => {
    const [{ role, captain_quotes }] = captaincies as [Posting];
    const quote = captain_quotes[0];
    const head = at === 0 ? t('队长。', 'Captains. ') : '';
    const column = lacks && at === 0;
    const towns = plan.towns.filter(({ id }) => captaincies.some(({ town }) => town === id));
    const measure = towns.every(({ kind }) => kind === 'town') ? '镇' : '镇（街）';
    const words = quote ? quote.clause + quoted(quote.text) : '';
    return voice.say(
      t(
        `${head}${column ? `${table}没有队长栏，` : ''}依《方案》${words}推断，${captaincies.length}个${measure}由${ROLE_NAMES[role].zh}任队长`,
        `${head}${column ? `${capital(table)} has no column for captains; ` : ''}${at === 0 && !column ? 'From' : 'from'} section ${quote?.clause ?? ''} ${quoted(quote?.text ?? '')} it is inferred that in ${counted(captaincies.length, 'town')} the ${ROLE_NAMES[role].en} is captain`,
      ),
      voice.clause('teams'),
    );
  });
}

function appointed(report: DistrictReport, plan: Plan, voice: Voice): string[] {
  const { t } = voice;
  return report.towns.flatMap(({ name, team: { captain } }) => {
    if (captain === null || captain.captain_basis === 'inferred') return [];
    if (captain.capacity === 'acting' || !isLater(captain.source, plan)) return [];
    const { zh, en } = sourceWords(plan, captain.source);
    return [t(`${name}队长依${zh}。`, `The captain of ${name} is that of ${en ?? zh}.`)];
  });
}

function acting(report: DistrictReport, voice: Voice): string[] {
  const { t } = voice;
  return report.acting_captains.map((id) => {
    const { name, team } = report.towns.find((town) => town.id === id)!;
    const allowed = team.captain!.captain_quotes[0];
    const remark = team.captain!.remark ?? '';
    return voice.say(
      t(
        `${name}队长为代理，原文注${quoted(remark)}${allowed ? `，《方案》${allowed.clause}规定${quoted(allowed.text)}` : ''}`,
        `In ${name} the captain is acting, printed ${quoted(remark)}${allowed ? `; section ${allowed.clause} says ${quoted(allowed.text)}` : ''}`,
      ),
      voice.clause('teams'),
    );
  });
}
