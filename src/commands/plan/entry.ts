import type { Plan } from '../../plan/model.ts';
import type { EntryPart } from '../../query/plan/ids.ts';
import { show } from '../program/common.ts';
import type { Reply, Request } from '../program/request.ts';

/** One entry of the plan in full, by its id as the data write it. */
export async function showEntry(
  plan: Plan,
  part: EntryPart,
  id: string,
  request: Request,
): Promise<Reply> {
  switch (part) {
    case 'targets': {
      const detail = (await import('../../query/plan/targets.ts')).targetDetail(plan, id);
      const { targetView } = await import('../../render/plan/target.ts');
      return show(request, detail, (style) => targetView(plan, detail, style));
    }
    case 'goals': {
      const detail = (await import('../../query/plan/goals.ts')).goalDetail(plan, id);
      const { goalView } = await import('../../render/plan/goals.ts');
      return show(request, detail, (style) => goalView(detail, style));
    }
    case 'rules': {
      const detail = (await import('../../query/plan/rules.ts')).ruleDetail(plan, id);
      const { ruleView } = await import('../../render/plan/rule.ts');
      return show(request, detail, (style) => ruleView(plan, detail, style));
    }
    case 'obligations': {
      const { obligationDetail } = await import('../../query/plan/obligations.ts');
      const detail = obligationDetail(plan, id, request.asOf);
      const { obligationView } = await import('../../render/plan/obligation.ts');
      return show(request, detail, (style) => obligationView(plan, detail, style));
    }
    case 'duties': {
      const detail = (await import('../../query/plan/duties.ts')).dutyDetail(plan, id);
      const { dutyView } = await import('../../render/plan/duties.ts');
      return show(request, detail, (style) => dutyView(plan, detail, style));
    }
    case 'discrepancies': {
      const { discrepancyDetail } = await import('../../query/plan/discrepancies.ts');
      const detail = discrepancyDetail(plan, id);
      const { discrepancyView } = await import('../../render/plan/discrepancy.ts');
      return show(request, detail, (style) => discrepancyView(plan, detail, style));
    }
  }
}
