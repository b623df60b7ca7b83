import type { TownReport } from '../../query/papers/town-report.ts';
import { townTableLacks } from '../../query/table-facts.ts';
import { provincialClauses } from '../../query/towns.ts';
import type { Plan, Town } from '../../plan/model.ts';
import { capital } from '../../text/capital.ts';
import { counted } from '../../text/counted.ts';
import { quoted } from '../../text/quoted.ts';
import { BASIS_NAMES, FIGURE_NAMES, FIGURE_UNITS } from '../../text/terms.ts';
import type { Part } from '../layout/paper.ts';
import type { Voice } from '../words/voice.ts';

/** The figures of a town with shares and ranks, its classes, and where the body names it. */
export function figures(report: TownReport, plan: Plan, voice: Voice): Part[] {
  const { town, figures: all, towns, mentions, doubts, team: group } = report;
  const { t } = voice;
  // What a doubt tells of the figures, or the captain's ground of the town, is not told twice.
  const doubted = doubts.some(({ places }) =>
    places.some(({ clause }) => clause === voice.clause('towns')),
  );
  const remarks = doubted ? [] : town.notes;
  const lacks = townTableLacks(plan);
  const told = group.captain?.captain_quotes.map(({ clause }) => clause) ?? [];
  const values = all.map(({ key, value }) =>
    t(
      `${FIGURE_NAMES[key].zh}${value}${FIGURE_UNITS[key].zh}`,
      `${FIGURE_NAMES[key].en} ${value} ${FIGURE_UNITS[key].en}`.trimEnd(),
    ),
  );
  const shares = all.map(({ share }) => `${share.toFixed(1)}%`);
  const ranks = all.map(({ rank, tied_with }) =>
    tied_with.length === 0
      ? t(`第${rank}`, String(rank))
      : t(
          `第${rank}（与${voice.list(tied_with)}并列）`,
          `${rank} (tied with ${voice.list(tied_with)})`,
        ),
  );
  const classes = [
    t(`市定帮扶类型为${town.city_class}`, `City class ${town.city_class}`) +
      voice.basis(voice.clause('towns')),
    ...provincialClass(town, plan, voice),
  ];
  const named = mentions.flatMap(({ parts, clause }) =>
    told.includes(clause) ? [] : parts.map((words) => `${quoted(words)}${voice.basis(clause)}`),
  );
  return [
    {
      text:
        voice.say(
          t(
            `${values.join('，')}，依次占${towns}个镇（街）合计的${shares.join('、')}，居${ranks.join('、')}位`,
            `${capital(values.join(', '))}; in turn ${shares.join(', ')} of the ${counted(towns, 'town')} together, rank ${ranks.join(', ')}`,
          ),
          voice.clause('towns'),
        ) +
        t(
          `占比和位次为计算所得${lacks ? `，${lacks.zh}` : ''}。`,
          ` Shares and ranks are computed${lacks ? `; ${lacks.en}` : ''}.`,
        ) +
        remarks.map((note) => t('', ' ') + voice.words(note)).join(''),
    },
    {
      text: voice.say(
        voice.also(classes) +
          (named.length === 0
            ? ''
            : t(
                `；正文另提到本镇（街）：${named.join('、')}`,
                `; the body names the town: ${named.join(', ')}`,
              )),
      ),
    },
  ];
}

/** The class given by the province, with the clauses that tell it or leave it out. */
function provincialClass(town: Town, plan: Plan, voice: Voice): string[] {
  const clauses = provincialClauses(plan, town);
  if (!clauses) return [];
  const { provincial_class: value, provincial_class_basis: basis } = town;
  const known = basis === 'printed' ? { zh: '', en: '' } : BASIS_NAMES[basis];
  const said =
    value === null
      ? voice.t('省级类型文件没有写', 'the provincial class is not in the document')
      : voice.t(
          `省级类型${known.zh}为${value}`,
          `provincial class ${value}${known.en && ` (${known.en})`}`,
        );
  return [said + voice.basis(...clauses)];
}
