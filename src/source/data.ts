import type {
  DatasetFile,
  DiscrepanciesFile,
  DutiesFile,
  GoalsFile,
  NoticeFile,
  ObligationsFile,
  PeopleFile,
  RecordFile,
  RulesFile,
  SectionsFile,
  TablesFile,
  TargetsFile,
  TaskGroupFile,
  TeamFile,
  TownFile,
  UnitsFile,
} from './data.gen.ts';

/**
 * Everything the data files hold, as they hold it. Towns, teams and tasks by the name of their file, records
 * by year and name: 2024/special-meeting-….
 */
export interface DataFiles {
  dataset: DatasetFile;
  notice: NoticeFile;
  sections: SectionsFile;
  tables: TablesFile;
  goals: GoalsFile;
  targets: TargetsFile;
  rules: RulesFile;
  obligations: ObligationsFile;
  duties: DutiesFile;
  discrepancies: DiscrepanciesFile;
  people: PeopleFile;
  units: UnitsFile;
  towns: Record<string, TownFile>;
  teams: Record<string, TeamFile>;
  tasks: Record<string, TaskGroupFile>;
  records: Record<string, RecordFile>;
}
