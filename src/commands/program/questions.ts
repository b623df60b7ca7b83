import type { Local } from '../../text/local.ts';

/** A question that people of the bureau, the towns and the units ask, and the one command that answers it. */
export interface Question {
  about: Local;
  /** What to type, without `bangzhen`. */
  line: string;
}

/** Questions by subject, in the order in which help and the README show them. */
export const QUESTIONS: readonly { subject: Local; questions: readonly Question[] }[] = [
  {
    subject: { zh: '任务和单位', en: 'Tasks and units' },
    questions: [
      {
        about: {
          zh: '第13项谁牵头、谁配合、什么时候要完成？原文依据在哪一节？',
          en: 'Who leads task 13, who supports it, by when, and which section says so?',
        },
        line: 'tasks 13',
      },
      {
        about: {
          zh: '第24项谁牵头？（责任单位栏残缺，说不清就说不清）',
          en: 'Who leads task 24? (Its cell is cut: it cannot be told, and why.)',
        },
        line: 'who-leads 24',
      },
      {
        about: {
          zh: '区民政局牵头哪几项、配合哪几项？',
          en: 'What does 区民政局 lead, what does it support?',
        },
        line: 'units 区民政局',
      },
      {
        about: {
          zh: '大鳌镇要落实哪些任务？',
          en: 'Which tasks is the town of 大鳌 asked to carry out?',
        },
        line: 'tasks --town 大鳌',
      },
      {
        about: {
          zh: '哪些任务由党委部门牵头，哪些由垂管单位、分局牵头？',
          en: 'Which tasks do party departments lead, which do branches and vertical units?',
        },
        line: 'units --kind party,vertical,branch',
      },
      {
        about: {
          zh: '哪些任务没有可辨认的牵头单位？',
          en: 'For which tasks can the lead unit not be told?',
        },
        line: 'tasks --lead-status doubtful,unreadable',
      },
      {
        about: {
          zh: '哪些任务是几个部门分别负责，会上该点谁的名？',
          en: 'Which tasks do several units lead, each in its field?',
        },
        line: 'tasks --shared-lead --columns number,units,section',
      },
      {
        about: {
          zh: '“领导小组成员单位”到底指哪些单位？',
          en: 'Who are the member units of the leading group (领导小组成员单位)?',
        },
        line: 'units 区委实施乡村振兴战略领导小组成员单位',
      },
      {
        about: {
          zh: '防返贫监测是哪一项？正文写了什么？',
          en: 'Which task is about monitoring against the return to poverty, and what does the body say?',
        },
        line: 'search 返贫监测',
      },
      {
        about: { zh: '与台山结对的事项有哪些？', en: 'What is to be done together with 台山?' },
        line: 'search 台山',
      },
    ],
  },
  {
    subject: { zh: '工作队', en: 'Teams' },
    questions: [
      {
        about: {
          zh: '崖门镇工作队有谁，各是什么身份、哪个单位派的？',
          en: 'Who is in the team of 崖门, in which role, sent by whom?',
        },
        line: 'teams 崖门镇',
      },
      {
        about: {
          zh: '哪些镇的队长是代理？依据哪条？',
          en: 'Where does the captain only act, and by which clause?',
        },
        line: 'people --capacity acting',
      },
      {
        about: {
          zh: '张炎庭跑几个镇？哪些镇共用金融助理？',
          en: 'How many towns does 张炎庭 serve, which towns share a finance assistant?',
        },
        line: 'people --shared',
      },
      {
        about: {
          zh: '哪些镇缺选调生、三支一扶、科技特派员？',
          en: 'Which towns lack a selected graduate, three-supports staff, a specialist?',
        },
        line: 'matrix towns',
      },
      {
        about: {
          zh: '按“不少于5人”哪些队不达标？共用人员算不算？',
          en: 'Which teams fall short of 5 people, and do shared people count?',
        },
        line: 'audit --rule R01',
      },
      {
        about: {
          zh: '哪些人一年内到期该轮换？哪些人没填到任日期？',
          en: 'Whose rotation is due within a year, whose day of arrival is missing?',
        },
        line: 'rotation-due --within 1y',
      },
      {
        about: {
          zh: '分批轮换后人数会不会跌破5人？批次怎么定？',
          en: 'Would a rotation in batches bring a team under 5, and how could the batches be set?',
        },
        line: 'rotation-plan --from 2025-03-01 --batches 4',
      },
      {
        about: {
          zh: '哪些队长缺职级、党员身份、年龄信息，无法核对？',
          en: "Which captains' rank, party membership or age is missing and cannot be checked?",
        },
        line: 'people --captain',
      },
      {
        about: {
          zh: '市政府办公室派了几个队长？在哪些镇有人？',
          en: 'How many captains did 市政府办公室 send, and where?',
        },
        line: 'people --unit 市政府办公室',
      },
      {
        about: {
          zh: '队长能不能兼任镇里其他工作？例外怎么写？',
          en: 'May a captain hold another post in the town? What is the exception?',
        },
        line: 'plan rules R20',
      },
    ],
  },
  {
    subject: { zh: '指标、时限、定期工作', en: 'Targets, deadlines, recurring duties' },
    questions: [
      {
        about: {
          zh: '某一年有哪些硬性时间节点？过期没完成的？',
          en: 'Which hard dates fall into a year, and which are past?',
        },
        line: 'plan deadlines --year 2022',
      },
      {
        about: {
          zh: '有量化指标的任务有哪些？分母是什么？',
          en: 'Which tasks have quantified targets, and of what total?',
        },
        line: 'plan targets --measured',
      },
      {
        about: {
          zh: '示范带到底是“不少于2条”还是“100个示范片”？',
          en: 'Is it “at least 2 demonstration belts” or “100 demonstration areas”?',
        },
        line: 'plan targets N12',
      },
      {
        about: {
          zh: '上半年哪些帮扶单位没开专题会？',
          en: 'Which units held no special meeting in the half-year?',
        },
        line: 'due --obligation P01',
      },
      {
        about: {
          zh: '哪些镇还没交年度报告？区对市的报告呢？',
          en: 'Which towns owe their yearly report, and what of the report to the city?',
        },
        line: 'due --obligation P02,P03',
      },
      {
        about: {
          zh: '今年“回头看”做了没有？监测线（低保标准1.5倍）是多少？',
          en: 'Was the look-back check made, and what is the monitoring threshold?',
        },
        line: 'plan obligations --task 2',
      },
    ],
  },
  {
    subject: { zh: '数据和疑点', en: 'Data and doubts' },
    questions: [
      {
        about: {
          zh: '附件1和附件2编号不一样，以哪个为准？',
          en: 'Annexes 1 and 2 number the towns differently: which holds?',
        },
        line: 'plan discrepancies X54',
      },
      {
        about: {
          zh: '正文与附件哪些地方不一致？',
          en: 'Where do the body and the annexes differ?',
        },
        line: 'plan discrepancies --kind body-annex',
      },
      {
        about: {
          zh: '各镇（街）面积、人口、行政村、原建档立卡人口合计多少，排名怎样？',
          en: 'Area, people, villages and former poor of the towns: totals and ranks?',
        },
        line: 'towns --ranks',
      },
      {
        about: {
          zh: '这次改了什么，谁改的？（改完有没有违反方案，再用 validate 核对）',
          en: 'What was changed this time, and by whom? (validate then tells whether it is right.)',
        },
        line: 'changes HEAD~1',
      },
    ],
  },
];

/** A few commands for somebody who has never used the program. */
export const QUICK: readonly Question[] = [
  {
    line: 'who-leads 13',
    about: { zh: '第13项谁牵头、谁配合', en: 'who leads and supports task 13' },
  },
  {
    line: 'tasks --unit 区民政局 --output 任务.csv',
    about: { zh: '区民政局的任务，写成表格', en: 'the tasks of a unit, as a sheet' },
  },
  { line: 'search 四好农村路', about: { zh: '在全部内容中查找', en: 'search everything' } },
  {
    line: "cite '三(四)'",
    about: { zh: '条款原文和行号', en: 'the words of a clause, with their lines' },
  },
  { line: 'overview', about: { zh: '全区情况一屏看完', en: 'the district on one screen' } },
  { line: 'audit', about: { zh: '对照规则逐镇核对', en: 'the rules against every town' } },
  {
    line: 'town-report 双水镇',
    about: { zh: '双水镇的会议材料', en: 'the page on a town for a meeting' },
  },
  {
    line: 'meeting-pack --for 2022-06-30 --no-names --output 会议.html',
    about: {
      zh: '会议材料，不出现姓名，可打印',
      en: 'papers for a meeting, without names, printable',
    },
  },
];
