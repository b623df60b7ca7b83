import type { MeetingPack } from '../../query/papers/meeting-pack.ts';
import type { UnitReport } from '../../query/papers/unit-report.ts';
import type { Plan } from '../../plan/model.ts';
import { districtName, workName } from '../../plan/work.ts';
import { townName } from '../../render/layout/view.ts';
import type { Lang } from '../../text/local.ts';
import { ranges } from '../../text/ranges.ts';
import { quoted } from '../../text/quoted.ts';
import { taskAnnex, townAnnex } from '../district/annexes.ts';
import { districtDoubts } from '../district/doubts.ts';
import { whole } from '../district/paper.ts';
import { matterText } from './matter-text.ts';
import { doubtPart } from '../words/doubts.ts';
import { openingOf } from '../words/opening.ts';
import type { Annex, Paper, Part, Section } from '../layout/paper.ts';
import { rosterAnnex } from '../town/roster-annex.ts';
import { townDoubts, townState } from '../town/paper.ts';
import { supportAnnex, unitDoubts, unitState } from '../unit/paper.ts';
import { voiceOf, type Voice } from '../words/voice.ts';

/** The agenda paper for a meeting: background quoted, the state of things, matters to decide, doubts, tables. */
export function packPaper(pack: MeetingPack, plan: Plan, lang: Lang): Paper {
  const voice = voiceOf(lang, plan);
  const { t } = voice;
  const name = subjectName(pack, plan, lang);
  const work = workName(plan, lang);
  return {
    title: t(`${name}${work}会议材料（工作底稿）`, `Meeting on ${work}: ${name} (working draft)`),
    subtitle: t(`供${voice.date(pack.as_of)}会议使用`, `for the meeting of ${pack.as_of}`),
    opening: [openingOf(plan, pack, voice)],
    sections: sections(pack, plan, voice).filter(({ parts }) => parts.length > 0),
    annexes: annexes(pack, plan, voice),
  };
}

/** Whom the meeting is about; a district and a town in English by their English names. */
function subjectName({ kind, subject, town }: MeetingPack, plan: Plan, lang: Lang): string {
  if (kind === 'district') return districtName(plan, lang);
  return town ? townName(plan, town.town.id, lang) : subject;
}

function sections(pack: MeetingPack, plan: Plan, voice: Voice): Section[] {
  const { t } = voice;
  const { background, matters, town, unit, district } = pack;
  const state = town
    ? townState(town, plan, voice)
    : unit
      ? unitState(unit, plan, voice)
      : district
        ? whole(district, plan, voice)
        : [];
  const doubts = town
    ? townDoubts(town, voice)
    : unit
      ? [...ledDoubts(unit, voice), ...unitDoubts(unit, voice)]
      : district
        ? districtDoubts(district, voice)
        : [];
  return [
    {
      heading: t('背景和依据', 'Background'),
      parts: backgroundParts(background, voice),
    },
    { heading: t('有关情况', 'State of things'), parts: state },
    {
      heading: t('提请会议研究事项', 'Matters to decide'),
      parts: matters.map((matter) => ({ text: matterText(matter, plan, voice) })),
    },
    { heading: t('需核实事项', 'To be verified'), parts: doubts },
  ];
}

/** The words of the plan, a paragraph for each clause. */
function backgroundParts(background: MeetingPack['background'], voice: Voice): Part[] {
  const { t } = voice;
  return [...new Set(background.map(({ clause }) => clause))].map((clause) => {
    const words = background.filter((each) => each.clause === clause);
    const lines = words.flatMap(({ source }) => source.lines ?? []);
    const shown = ranges(
      [...new Set(lines)].sort((a, b) => a - b),
      voice.lang,
    );
    const said = voice.also(words.map(({ text }) => quoted(text)));
    return {
      text: voice.say(
        t(`《方案》${clause}规定：${said}`, `The plan says: ${said}`),
        t(`${clause}，原文第${shown}行`, clause),
      ),
    };
  });
}

/** Doubts of the tasks that a unit leads, each once. */
function ledDoubts({ leading, sharing, doubtful }: UnitReport, voice: Voice): Part[] {
  const all = [...leading, ...sharing, ...doubtful].flatMap(({ doubts }) => doubts);
  return [...new Map(all.map((each) => [each.id, each])).values()].map((each) =>
    doubtPart(each, voice),
  );
}

function annexes({ town, unit, district }: MeetingPack, plan: Plan, voice: Voice): Annex[] {
  if (town) return [rosterAnnex(town, plan, voice), taskAnnex(plan, voice, town.tasks.listed)];
  if (unit) {
    const { leads, shares_lead, leads_doubtful, supporting } = unit;
    const own = [...leads, ...shares_lead, ...leads_doubtful];
    return [
      ...(own.length > 0 ? [taskAnnex(plan, voice, own, true)] : []),
      ...(supporting.length > 0 ? [supportAnnex(supporting, plan, voice)] : []),
    ];
  }
  return district ? [townAnnex(district, plan, voice), taskAnnex(plan, voice)] : [];
}
