import type { Role } from '../../src/source/data.gen.ts';

/** The columns of annex 2 in their order, L106. */
export const COLUMNS: readonly Role[] = [
  'city-first-secretary',
  'selected-graduate',
  'district-first-secretary',
  'town-staff',
  'finance-assistant',
  'three-supports',
  'volunteer',
  'agri-specialist',
];

/**
 * Annex 2, L107–L122, read off by hand: people by column, '' where the cell is blank or names nobody.
 * `units` are the home units printed in the first three columns, by their canonical names: 新会区应急管理局
 * is 区应急管理局, 江门市财政局 is 市财政局 and so on.
 */
export const ROSTER: readonly {
  line: number;
  town: string;
  people: string[];
  units: (string | null)[];
}[] = [
  {
    line: 107,
    town: 'huicheng',
    people: ['黄天栋', '', '朱跃虎', '文有乾', '张炎庭', '', '莫颖心', ''], // 团队1: names nobody
    units: [null, null, '区退役军人事务局'],
  },
  {
    line: 108,
    town: 'daao',
    people: [
      '李贤芬',
      '梁德豪',
      '邹青青',
      '黄伟强',
      '罗杰文',
      '司徒静怡',
      '黄伟诚',
      '刘伟斌 吴在敬 陈仕军 莫立觉',
    ],
    units: ['市委宣传部', '江门市新会区大鳌镇人民政府', '新会区统计局'],
  },
  {
    line: 109,
    town: 'muzhou',
    people: ['李慧欣', '陈娟', '李华灿', '陈健明', '张炎庭', '吴丽婵', '高熠炜', '王蒙'],
    units: ['市城市管理综合执法局', '江门市新会区睦洲镇人民政府', '区应急管理局'],
  },
  {
    line: 112,
    town: 'shadui',
    people: ['李维睿', '余嘉彤', '梁志明', '马观池', '高龙长', '梁雅颖', '余健伟', ''],
    units: ['市政府办公室', '江门市新会区沙堆镇人民政府', '新会公安分局'],
  },
  {
    line: 113,
    town: 'gujing',
    people: ['李彦光', '林均鹏', '郑鸿辉', '梁俊杰', '高龙长', '李晓珊', '吴达雄', ''],
    units: ['市政府办公室', '江门市新会区古井镇人民政府', '区交通运输局'],
  },
  {
    line: 114,
    town: 'sanjiang',
    people: ['马玉仪', '袁华杰', '李江宏', '徐燕', '张炎庭', '李健富', '赵绮莹', ''],
    units: ['市供销社', '江门市新会区三江镇人民政府', '新会区纪委监委驻区市场监督管理局纪检监察组'],
  },
  {
    line: 115,
    town: 'yamen',
    people: ['颜钊', '孙树楷', '张健文', '梁磬文', '郑桂林', '陈颂雯', '胡思红', ''],
    units: ['市自然资源局', '市财政局', '新会生态环境分局'],
  },
  {
    line: 119,
    town: 'shuangshui',
    people: ['梁海欣', '张晓侨', '谭栋桥', '苏爱筠', '郑桂林', '刘雅柔', '林佩雯', ''],
    units: ['市财政局', '江门市新会区纪委监委机关', '区住房城乡建设局'],
  },
  {
    line: 120,
    town: 'luokeng',
    people: ['罗浩', '车治飞', '梁国宏', '潘玲玲', '郑桂林', '杨晓莹', '阮明翠', ''],
    units: ['市民政局', '江门市新会区罗坑镇人民政府', '区城市管理和综合执法局'],
  },
  {
    line: 121,
    town: 'siqian',
    people: ['伍斌', '胡泳琳', '吴靖升', '胡雅杰', '赵永健', '黄金梅', '石婉莹', ''], // printed 伍 斌
    units: ['市应急管理局', '江门市人民政府行政服务中心', '新会区中医院'],
  },
  {
    line: 122,
    town: 'daze',
    people: ['陈贵东', '李尚阳', '张炳华', '廖德荣', '赵永健', '黄兆如', '梁嘉良', ''],
    units: ['市委办公室', '区住房城乡建设局', '国家税务总局江门市新会区税务局'],
  },
];
