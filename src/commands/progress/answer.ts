import type { Plan } from '../../plan/model.ts';
import type { Progress } from '../../query/progress/progress.ts';
import type { Style, View } from '../../render/layout/view.ts';
import { emptiedBy, isReply, show } from '../program/common.ts';
import type { Reply, Request } from '../program/request.ts';
import { progressFilter } from './options.ts';

/** Where the tasks stand that the options ask for, in a view; or which option left none. */
export async function progressAnswer(
  plan: Plan,
  request: Request,
  view: (answer: Progress, style: Style) => Promise<View>,
): Promise<Reply> {
  const filter = progressFilter(plan, request);
  if (isReply(filter)) return filter;
  const { progress } = await import('../../query/progress/progress.ts');
  const { steps, ...answer } = progress(plan, request.asOf, filter);
  if (answer.rows.length === 0 && steps.length > 0) return emptiedBy(request, answer, steps);
  return show(request, answer, (style) => view(answer, style));
}
