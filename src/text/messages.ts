import type { Local } from './local.ts';

const list = (items: readonly string[]): Local => ({ zh: items.join('、'), en: items.join(', ') });

/** What the program says of itself on stderr, apart from findings in data. Facts must be printable. */
export const MESSAGES = {
  unknownCommand: (name: string, near: readonly string[]): Local => ({
    zh: `没有“${name}”这个命令。${near.length > 0 ? `是否要用：${list(near).zh}？` : '用 bangzhen --help 查看全部命令。'}`,
    en: `there is no command “${name}”. ${near.length > 0 ? `Did you mean ${list(near).en}?` : 'See bangzhen --help for all commands.'}`,
  }),
  unknownTopic: (name: string, near: readonly string[]): Local => ({
    zh: `没有“${name}”的帮助。${near.length > 0 ? `是否要用：${list(near).zh}？` : '可用 help examples 或 help 加命令名。'}`,
    en: `there is no help on “${name}”. ${near.length > 0 ? `Did you mean ${list(near).en}?` : 'Use help examples, or help with the name of a command.'}`,
  }),
  unknownOption: (name: string, near: readonly string[]): Local => ({
    zh: `没有“${name}”这个选项。${near.length > 0 ? `是否要用：${list(near).zh}？` : '用 --help 查看可用选项。'}`,
    en: `there is no option “${name}”. ${near.length > 0 ? `Did you mean ${list(near).en}?` : 'See --help for the options.'}`,
  }),
  missingArgument: (name: string, command: string): Local => ({
    zh: `缺少参数 <${name}>。用 bangzhen ${command} --help 查看用法和示例。`,
    en: `the argument <${name}> is missing. See bangzhen ${command} --help for usage and examples.`,
  }),
  excessArguments: (command: string): Local => ({
    zh: `参数过多；词语之间有空格时请加引号。用 bangzhen ${command} --help 查看用法和示例。`,
    en: `too many arguments; quote words with spaces between them. See bangzhen ${command} --help for usage and examples.`,
  }),
  emptyArgument: (command: string): Local => ({
    zh: `参数是空的。用 bangzhen ${command} --help 查看用法和示例。`,
    en: `an argument is empty. See bangzhen ${command} --help for usage and examples.`,
  }),
  optionWithoutValue: (name: string): Local => ({
    zh: `选项 ${name} 后面缺少值。`,
    en: `the option ${name} needs a value.`,
  }),
  badDate: (text: string): Local => ({
    zh: `“${text}”不是1900年至2999年间日历上的日期；请写成 2022-06-30 的形式。`,
    en: `“${text}” is no day of the calendar of 1900 to 2999; write it like 2022-06-30.`,
  }),
  sinceAfter: (since: string, asOf: string): Local => ({
    zh: `--since ${since} 晚于截至日 ${asOf}；起始日须不晚于截至日（--as-of）。`,
    en: `--since ${since} is after the day asked for, ${asOf}; give a day not after --as-of.`,
  }),
  notDated: (command: string): Local => ({
    zh: `${command} 的回答不随日期变化，不用 --as-of。`,
    en: `the answer of ${command} does not depend on the day; leave out --as-of.`,
  }),
  badSpan: (text: string): Local => ({
    zh: `“${text}”不是期限；请写成 90d（天）、6m（月）或 1y（年）。`,
    en: `“${text}” is no span of time; write 90d (days), 6m (months) or 1y (years).`,
  }),
  badChoice: (option: string, text: string, allowed: readonly string[]): Local => ({
    zh: `${option} 不能是“${text}”；可用：${list(allowed).zh}。`,
    en: `${option} cannot be “${text}”; it is one of ${list(allowed).en}.`,
  }),
  badWidth: (text: string): Local => ({
    zh: `--width 不能是“${text}”；请给出 20 至 1000 之间的整数。`,
    en: `--width cannot be “${text}”; give a whole number from 20 to 1000.`,
  }),
  badNumber: (option: string, text: string, least: number, most: number): Local => ({
    zh: `${option} 不能是“${text}”；请给出${least}至${most}之间的整数。`,
    en: `${option} cannot be “${text}”; give a whole number from ${least} to ${most}.`,
  }),
  unknownCheck: (name: string, near: readonly string[]): Local => ({
    zh: `没有“${name}”这项检查。${near.length > 0 ? `是否要用：${list(near).zh}？` : ''}用 validate --help 查看全部检查。`,
    en: `there is no check “${name}”. ${near.length > 0 ? `Did you mean ${list(near).en}? ` : ''}See validate --help for all checks.`,
  }),
  dataFaults: (count: number): Local => ({
    zh: `警告：数据中有${count}处错误，以下回答可能受影响；用 bangzhen validate 查看。`,
    en: `warning: the data have ${count} ${count === 1 ? 'error' : 'errors'} that may affect this answer; see bangzhen validate.`,
  }),
  unreadable: (dir: string): Local => ({
    zh: `无法读取数据（${dir}）：`,
    en: `the data in ${dir} cannot be read:`,
  }),
  moreFindings: (count: number): Local => ({
    zh: `另有${count}处问题；用 bangzhen validate 查看全部。`,
    en: `${count} more; see bangzhen validate for all.`,
  }),
  cannotWrite: (path: string, reason: string): Local => ({
    zh: `无法写入 ${path}（${reason}），该文件没有写成。`,
    en: `cannot write ${path} (${reason}); that file was not written.`,
  }),
  forMissing: (): Local => ({
    zh: '缺少 --for：请给出会议日期，如 --for 2022-06-30。',
    en: '--for is missing: give the day of the meeting, as --for 2022-06-30.',
  }),
  fromMissing: (): Local => ({
    zh: '缺少 --from：请给出第一批的日期，如 --from 2025-03-01。',
    en: '--from is missing: give the day of the first batch, as --from 2025-03-01.',
  }),
  batchesMissing: (): Local => ({
    zh: '缺少 --batches：请给出分几批，如 --batches 4。',
    en: '--batches is missing: give the number of batches, as --batches 4.',
  }),
  beforeSnapshot: (day: string, snapshot: string): Local => ({
    zh: `--from 不能是${day}：名单反映${snapshot}的情况，此前的人员无从知道；请给出不早于${snapshot}的日期。`,
    en: `--from cannot be ${day}: the data describe ${snapshot}, and who served before is not known; give that day or a later one.`,
  }),
  batchesTooLong: (last: string, years: number): Local => ({
    zh: `最后一批（${last}）距第一批超过${years}年，第一批的接任者届时又已到期；请减少 --batches 或缩短 --every。`,
    en: `the last batch (${last}) is more than ${years} years after the first, whose successors would be due again by then; give fewer --batches or a shorter --every.`,
  }),
  townOrAll: (): Local => ({
    zh: '请给出镇（街），或用 --all 写出全部。用 bangzhen town-report --help 查看用法和示例。',
    en: 'name a town, or write all with --all. See bangzhen town-report --help for usage and examples.',
  }),
  filesWritten: (count: number, folder: string): Local => ({
    zh: `已写入${count}个文件，在 ${folder}。`,
    en: `${count} ${count === 1 ? 'file' : 'files'} written to ${folder}.`,
  }),
  formatted: ({ changed, files }: { changed: number; files: number }): Local => ({
    zh: changed === 0 ? `${files}个文件格式均已统一。` : `${files}个文件，改写了${changed}个。`,
    en:
      changed === 0
        ? `${files} files, all in canonical form.`
        : `${changed} of ${files} files written anew.`,
  }),
  notFormatted: ({ changed, files }: { changed: number; files: number }): Local => ({
    zh:
      changed === 0
        ? `${files}个文件格式均已统一。`
        : `${files}个文件，有${changed}个格式不统一；运行 bangzhen fmt 改写。`,
    en:
      changed === 0
        ? `${files} files, all in canonical form.`
        : `${changed} of ${files} files not in canonical form; bangzhen fmt writes them anew.`,
  }),
  formatNamesAll: (): Local => ({
    zh: 'fmt 改写的是数据本身，其中有姓名；--no-names 只能与 --check 或 --diff 并用。',
    en: 'fmt writes the data themselves, names included; use --no-names with --check or --diff only.',
  }),
  nameInPath: (): Local => ({
    zh: '用了 --no-names，--output 的文件名却含有人名；请改用不含人名的文件名。',
    en: 'with --no-names the path of --output must not hold the name of a person; choose another.',
  }),
  noMatch: (query: string): Local => ({
    zh: `没有找到与“${query}”相符的镇（街）、单位或任务。`,
    en: `no town, unit or task matches “${query}”.`,
  }),
  noSubject: (query: string): Local => ({
    zh: `没有找到与“${query}”相符的人员、镇（街）、单位、任务或经常性工作。`,
    en: `no person, town, unit, task or obligation matches “${query}”.`,
  }),
  nothingYet: (query: string, day: string, later: number): Local => ({
    zh: `到${day}还没有关于“${query}”的记载；以后的有${later}件。`,
    en: `nothing is recorded of “${query}” by ${day}; ${later === 1 ? '1 event comes' : `${later} events come`} later.`,
  }),
  noTown: (query: string): Local => ({
    zh: `没有“${query}”这个镇（街）。`,
    en: `there is no town “${query}”.`,
  }),
  noTask: (query: string, last: number): Local => ({
    zh: `没有第${query}项；任务编号为1至${last}。`,
    en: `there is no task ${query}; tasks are numbered 1 to ${last}.`,
  }),
  /** Filters in the order they were applied, each with what it left; the measure word of what is counted. */
  emptied: (
    flag: string,
    before: readonly { flag: string; left: number }[],
    measure = '项',
  ): Local => ({
    zh:
      before.length === 0
        ? `没有符合${flag.startsWith('-') ? ` ${flag} ` : flag}的结果。`
        : `没有符合全部条件的结果：${before.map((each) => `${each.flag} 后余${each.left}${measure}`).join('，')}，再加 ${flag} 就没有了。`,
    en:
      before.length === 0
        ? `nothing meets ${flag}.`
        : `nothing meets all conditions: ${before.map((each) => `${each.left} left after ${each.flag}`).join(', ')}, none after ${flag}.`,
  }),
  twice: (flag: string): Local => ({
    zh: `选项 ${flag} 给了两次；只能给一次（能并列的用逗号隔开）。`,
    en: `the option ${flag} is given twice; give it once (several values, where it takes them, with commas).`,
  }),
  badSuffix: (suffix: string, formats: readonly string[]): Local => ({
    zh: `不能写成 .${suffix} 文件；后缀可用：txt、${formats.filter((each) => each !== 'text').join('、')}，或用 --format 指明格式。`,
    en: `cannot write a .${suffix} file; suffixes are txt, ${formats.filter((each) => each !== 'text').join(', ')}, or name the format with --format.`,
  }),
  clash: (one: string, other: string): Local => ({
    zh: `${one} 与 ${other} 不能并用。`,
    en: `${one} and ${other} exclude each other.`,
  }),
  needs: (one: string, other: string): Local => ({
    zh: `${one} 须与 ${other} 并用。`,
    en: `${one} needs ${other} beside it.`,
  }),
  filterOnOne: (flag: string, number: number): Local => ({
    zh: `已指定第${number}项，不能再用 ${flag} 筛选。`,
    en: `task ${number} is named already, so ${flag} has nothing to choose from.`,
  }),
  badYear: (text: string): Local => ({
    zh: `“${text}”不是1900年至2999年间的年份；请写成 2022 的形式。`,
    en: `“${text}” is no year of 1900 to 2999; write it like 2022.`,
  }),
  unknownPart: (name: string, parts: readonly string[]): Local => ({
    zh: `方案没有“${name}”这一部分；可用：${list(parts).zh}，或其中一条的编号。`,
    en: `the plan has no part “${name}”; it is one of ${list(parts).en}, or the id of an entry.`,
  }),
  noEntry: (id: string): Local => ({
    zh: `没有编号为“${id}”的条目。`,
    en: `there is no entry “${id}”.`,
  }),
  entryElsewhere: (id: string, part: string): Local => ({
    zh: `${id} 不在 ${part} 中。`,
    en: `${id} is no entry of ${part}.`,
  }),
  notOfPart: (flag: string, part: string, parts: readonly string[]): Local => ({
    zh: `${flag} 不用于 ${part}；可用于：${list(parts).zh}。`,
    en: `${flag} does not belong to ${part}; it is an option of ${list(parts).en}.`,
  }),
  busy: (pid: number): Local => ({
    zh: `另一个写入（进程 ${pid}）正在进行，这次没有写入；稍后再试。`,
    en: `another write (process ${pid}) is going on, so nothing was written; try again in a moment.`,
  }),
  changed: (file: string): Local => ({
    zh: `${file} 在此期间被改动，这次没有写入；请重新运行，核对后再写。`,
    en: `${file} was changed meanwhile, so nothing was written; run it again and look at the change.`,
  }),
  nobodyToAsk: (): Local => ({
    zh: '不在终端上，无法询问：核对后加 --yes 写入，或用 --dry-run 只看不写。',
    en: 'there is no terminal to ask on: add --yes to write, or --dry-run to look only.',
  }),
  askWrite: (files: number): Local => ({
    zh: `写入以上${files > 1 ? `${files}个文件` : '内容'}吗？[y/N] `,
    en: `Write ${files > 1 ? `these ${files} files` : 'this'}? [y/N] `,
  }),
  notWritten: (): Local => ({ zh: '没有写入。', en: 'Nothing was written.' }),
  dryRun: (): Local => ({
    zh: '没有写入（--dry-run）。',
    en: 'Nothing was written (--dry-run).',
  }),
  written: (files: readonly string[]): Local => ({
    zh: `已写入 ${list(files).zh}。`,
    en: `written: ${list(files).en}.`,
  }),
  wouldBreak: (count: number): Local => ({
    zh: `写入后数据会有${count}处新的错误，没有写入：`,
    en: `the data would have ${count} new ${count === 1 ? 'error' : 'errors'}, so nothing was written:`,
  }),
  wouldWarn: (count: number): Local => ({
    zh: `写入后数据会有${count}处新的警告：`,
    en: `the data would have ${count} new ${count === 1 ? 'warning' : 'warnings'}:`,
  }),
  notNameless: (command: string): Local => ({
    zh: `${command} 写入数据，人名不能省去；不要用 --no-names。`,
    en: `${command} writes data, in which people have names; leave out --no-names.`,
  }),
  unknownRecord: (name: string, near: readonly string[], kinds: readonly string[]): Local => ({
    zh: `没有“${name}”这种记录。${near.length > 0 ? `是否要用：${list(near).zh}？` : ''}可用：${list(kinds).zh}。`,
    en: `there is no kind of record “${name}”. ${near.length > 0 ? `Did you mean ${list(near).en}? ` : ''}Kinds are ${list(kinds).en}.`,
  }),
  recordExists: (id: string, date: string): Local => ({
    zh: `已有这一期的记录（${date}）：records/${id}.yaml。要取代它，加 --supersede。`,
    en: `there is a record of that already (${date}): records/${id}.yaml. To take its place, add --supersede.`,
  }),
  nothingToSupersede: (id: string): Local => ({
    zh: `没有可取代的记录（records/${id}.yaml）；不用 --supersede。`,
    en: `there is no record to take the place of (records/${id}.yaml); leave out --supersede.`,
  }),
  periodNotBegun: (period: string, from: string): Local => ({
    zh: `${period} 自 ${from} 起，还没有开始，不能登记。`,
    en: `${period} begins on ${from} and has not begun, so nothing can be recorded for it.`,
  }),
  dateAhead: (date: string, today: string): Local => ({
    zh: `${date} 在今天（${today}）之后，还没有发生的事不能登记。`,
    en: `${date} is after today (${today}); what has not happened cannot be recorded.`,
  }),
  nobodyRotates: (): Local => ({
    zh: '没有写明谁离任、谁接任：给出 --out、--in 或其中一个。',
    en: 'nobody is said to leave or to come: give --out, --in or both.',
  }),
  rotateNeeds: (option: string): Local => ({
    zh: `缺少 ${option}${option === '--document' ? '（或 --record）：改动要有依据' : ''}。用 bangzhen rotate --help 查看用法和示例。`,
    en: `${option} is missing${option === '--document' ? ' (or --record): a change needs a ground' : ''}. See bangzhen rotate --help for usage and examples.`,
  }),
  unknownDocument: (id: string, known: readonly string[]): Local => ({
    zh: `dataset.yaml 没有登记文件“${id}”；已登记：${list(known).zh}。先登记文件，或写一条 decision 记录并用 --record。`,
    en: `dataset.yaml has no document “${id}”; it has ${list(known).en}. Register it first, or write a decision record and use --record.`,
  }),
  linesMissing: (id: string): Local => ({
    zh: `文件“${id}”有原文，要用 --lines 写明行号，才能核对。`,
    en: `the document “${id}” has a file; give the lines with --lines, so that it can be checked.`,
  }),
  packagedData: (): Local => ({
    zh: '这是随程序提供的数据，不能写入；用 --data 指明自己的数据文件夹。',
    en: 'these are the data that come with the program and cannot be written; name your own data folder with --data.',
  }),
  recordOfNothing: (): Local => ({
    zh: '注意：这条记录不对应任何应办事项（用 due 查看谁在哪一期应办什么）。',
    en: 'note: this record answers to nothing that is owed (see due for who owes what for which period).',
  }),
  recordNeeds: (kind: string, option: string): Local => ({
    zh: `记录 ${kind} 缺少 ${option}。用 bangzhen record --help 查看各类记录的选项和示例。`,
    en: `a record ${kind} needs ${option}. See bangzhen record --help for the options of each kind and examples.`,
  }),
  notOfRecord: (option: string, kind: string, options: readonly string[]): Local => ({
    zh: `${option} 不用于记录 ${kind}；可用：${list(options).zh}。`,
    en: `${option} is no option of a record ${kind}; it takes ${list(options).en}.`,
  }),
  badValue: (option: string, text: string): Local => ({
    zh: `${option} 不能是“${text}”；用 --help 查看写法。`,
    en: `${option} cannot be “${text}”; see --help for how to write it.`,
  }),
  badHalfYear: (text: string): Local => ({
    zh: `“${text}”不是半年；请写成 2024-H1（上半年）或 2024-H2（下半年）。`,
    en: `“${text}” is no half-year; write 2024-H1 or 2024-H2.`,
  }),
  nothingDue: (day: string): Local => ({
    zh: `到 ${day} 没有应办的事（方案尚未印发）。`,
    en: `nothing is owed by ${day} (the plan was not issued yet).`,
  }),
  nothingInCalendar: (from: string, until: string): Local => ({
    zh: `到${until}没有到期的事，${from}也没有逾期的：日历是空的。`,
    en: `nothing is due by ${until}, and nothing is overdue on ${from}: the calendar is empty.`,
  }),
  /** The first and the last year whose public holidays are known. */
  holidaysMissing: (first: string, last: string): Local => ({
    zh: `放假调休安排只知道${first}年至${last}年的，其余年份的提醒只避开周末。`,
    en: `public holidays and make-up workdays are known for ${first} to ${last} only; in other years reminders avoid weekends only.`,
  }),
  arrivalsMissing: (people: number): Local => ({
    zh: `${people}人缺到任日期，何时轮换到期无从知道，不在日历中。`,
    en: `of ${people} ${people === 1 ? 'person' : 'people'} the day of arrival is missing: when they are due for rotation cannot be told and is not in the calendar.`,
  }),
  badRemind: (text: string): Local => ({
    zh: `--remind 不能是“${text}”；请写成 30d,7d（到期前多久提醒，用逗号分隔），或 none（不提醒）。`,
    en: `--remind cannot be “${text}”; write 30d,7d (how long before the due day, with commas between) or none.`,
  }),
  noRule: (query: string): Local => ({
    zh: `没有“${query}”这条规则。`,
    en: `there is no rule “${query}”.`,
  }),
  /** Rules on the size of teams, of which none was chosen. */
  countsWithoutSize: (rules: readonly string[]): Local => ({
    zh: `--counts 只用于队伍人数的规则（${rules.length > 0 ? list(rules).zh : '本方案没有'}），所选规则中没有。`,
    en: `--counts is for rules on the size of teams (${rules.length > 0 ? list(rules).en : 'this plan has none'}), none of which is chosen.`,
  }),
  noUnit: (query: string): Local => ({
    zh: `没有“${query}”这个单位。`,
    en: `there is no unit “${query}”.`,
  }),
  noPerson: (query: string): Local => ({
    zh: `名单中没有“${query}”。`,
    en: `nobody in the plan is called “${query}”.`,
  }),
  severalPeople: (query: string): Local => ({
    zh: `“${query}”有几个人，请用区别标记。`,
    en: `several people are called “${query}”; name one by the key.`,
  }),
  /** `examples`: references that the plan at hand has. */
  noReference: (query: string, examples: readonly string[]): Local => ({
    zh: `“${query}”不是条款、任务、行或数据编号的写法；可写 ${list(examples).zh}。查找词语用 search。`,
    en: `“${query}” is no way to cite a clause, task, line or entry; write for example ${list(examples).en}. To look for words, see search.`,
  }),
  noPlace: (query: string): Local => ({
    zh: `方案中没有“${query}”。`,
    en: `the plan has no “${query}”.`,
  }),
  noLine: (last: number): Local => ({
    zh: `原文只有第1至${last}行。`,
    en: `the document has lines 1 to ${last} only.`,
  }),
  noHit: (query: string): Local => ({
    zh: `没有找到“${query}”。`,
    en: `nothing holds “${query}”.`,
  }),
  noWords: (): Local => ({
    zh: '没有可查找的词语；请给出文字、数字或拼音。',
    en: 'there are no words to look for; give some text, a number or pinyin.',
  }),
  badLimit: (text: string): Local => ({
    zh: `--limit 不能是“${text}”；请给出大于0的整数。`,
    en: `--limit cannot be “${text}”; give a whole number above 0.`,
  }),
  nearest: (names: readonly string[]): Local => ({
    zh: `最接近的：${list(names).zh}`,
    en: `nearest: ${list(names).en}`,
  }),
  bug: (): Local => ({
    zh: '程序内部出错。这是 bangzhen 的缺陷，请连同以下内容一并报告：',
    en: 'something went wrong inside bangzhen. This is a bug; please report it with the following:',
  }),
} as const;
