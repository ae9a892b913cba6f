/** Groups whose numbers and stays a spreadsheet would take for days: 10–12 persons, 4–7, 1 to 3 months. */
export const summerSchools = {
  "registry.yaml": "title: Феҳрист\ninstitution: home\nlanguage: tg\n",
  "institutions/home.yaml": "name: Донишкадаи кӯҳию металлургии Тоҷикистон\ncountry: TJ\n",
  "partners/a.yaml": "name: Донишгоҳи Варзоб\naliases: [=1+1]\ntype: university\ncountry: DE\n",
  "mobilities/g1.yaml":
    "direction: outbound\nwho: student\npurpose: summer-school\npartner: a\ncount: 10-12\nnumber: 3-4\nfield: 0721\nstarts: 2019-06\n",
  "mobilities/g2.yaml":
    "direction: outbound\nwho: student\npurpose: summer-school\ncountry: CN\ncount: 4-7\nnumber: 007\nstarts: 2019-07-01\nends: 2019-09-01\n",
  "mobilities/may-2019.yaml":
    "direction: outbound\nwho: student\npurpose: summer-school\ncountry: TR\ncount: 3\nstarts: 2019-07-01\nends: 2019-08-15\n",
} as const;
