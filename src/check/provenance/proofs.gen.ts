// Generated from schemas/data by `npm run generate`. Do not edit.
import type { ProofTree } from './proof.ts';

export const PROOFS: Readonly<Record<string, ProofTree>> = {
 "dataset": {
  "p": {
   "documents": {
    "i": {
     "p": {
      "issuer": {
       "x": {
        "in": "unit"
       }
      }
     }
    }
   }
  }
 },
 "discrepancies": {
  "p": {
   "discrepancies": {
    "i": {
     "p": {
      "places": {
       "i": {
        "p": {
         "text": {
          "x": {
           "in": "quote"
          }
         },
         "empty": {
          "x": {
           "in": "empty-cell"
          }
         }
        }
       }
      }
     }
    }
   }
  }
 },
 "duties": {
  "p": {
   "lead_in": {
    "p": {
     "text": {
      "x": {
       "in": "quote"
      }
     }
    }
   },
   "duties": {
    "i": {
     "p": {
      "quotes": {
       "i": {
        "p": {
         "text": {
          "x": {
           "in": "quote"
          }
         }
        }
       }
      }
     }
    }
   }
  }
 },
 "goals": {
  "p": {
   "goals": {
    "i": {
     "p": {
      "deadline": {
       "p": {
        "printed": {
         "x": {
          "in": "date"
         }
        }
       }
      },
      "quotes": {
       "i": {
        "p": {
         "text": {
          "x": {
           "in": "quote"
          }
         }
        }
       }
      }
     }
    }
   }
  }
 },
 "notice": {
  "p": {
   "heading": {
    "p": {
     "text": {
      "x": {
       "in": "lines"
      }
     }
    }
   },
   "number": {
    "p": {
     "text": {
      "x": {
       "in": "lines"
      }
     }
    }
   },
   "title": {
    "p": {
     "text": {
      "x": {
       "in": "lines"
      }
     }
    }
   },
   "addressees": {
    "p": {
     "text": {
      "x": {
       "in": "lines"
      }
     }
    }
   },
   "body": {
    "p": {
     "text": {
      "x": {
       "in": "lines"
      }
     }
    }
   },
   "signature": {
    "p": {
     "text": {
      "x": {
       "in": "lines"
      }
     }
    }
   },
   "publication": {
    "p": {
     "text": {
      "x": {
       "in": "lines"
      }
     }
    }
   },
   "printed_by": {
    "p": {
     "text": {
      "x": {
       "in": "lines"
      }
     }
    }
   },
   "issued": {
    "p": {
     "printed": {
      "x": {
       "in": "date"
      }
     }
    }
   },
   "quotes": {
    "i": {
     "p": {
      "text": {
       "x": {
        "in": "quote"
       }
      }
     }
    }
   },
   "contact": {
    "p": {
     "unit": {
      "x": {
       "in": "unit"
      }
     }
    }
   }
  }
 },
 "obligations": {
  "p": {
   "obligations": {
    "i": {
     "p": {
      "actors": {
       "i": {
        "p": {
         "unit": {
          "x": {
           "in": "unit"
          }
         },
         "printed": {
          "x": {
           "in": "in-quotes-unit"
          }
         }
        }
       }
      },
      "cadence": {
       "p": {
        "every": {
         "x": {
          "in": "derived"
         }
        },
        "printed": {
         "x": {
          "in": "cadence"
         }
        },
        "month": {
         "x": {
          "in": "derived"
         }
        },
        "day": {
         "x": {
          "in": "derived"
         }
        }
       }
      },
      "addressee": {
       "x": {
        "in": "in-quotes-unit"
       }
      },
      "quotes": {
       "i": {
        "p": {
         "text": {
          "x": {
           "in": "quote"
          }
         }
        }
       }
      }
     }
    }
   }
  }
 },
 "people": {
  "p": {
   "people": {
    "i": {
     "p": {
      "name": {
       "x": {
        "in": "person"
       }
      },
      "valid_from": {
       "x": {
        "in": "later-date"
       }
      },
      "valid_until": {
       "x": {
        "in": "later-date"
       }
      }
     }
    }
   }
  }
 },
 "record": {
  "p": {
   "unit": {
    "x": {
     "in": "unit"
    }
   },
   "units": {
    "i": {
     "x": {
      "in": "unit"
     }
    }
   },
   "by": {
    "x": {
     "in": "unit"
    }
   }
  }
 },
 "rules": {
  "p": {
   "rules": {
    "i": {
     "p": {
      "quotes": {
       "i": {
        "p": {
         "text": {
          "x": {
           "in": "quote"
          }
         }
        }
       }
      },
      "quantities": {
       "i": {
        "p": {
         "printed": {
          "x": {
           "in": "quantity"
          }
         },
         "comparator": {
          "x": {
           "in": "derived"
          }
         },
         "value": {
          "x": {
           "in": "derived"
          }
         },
         "maximum": {
          "x": {
           "in": "derived"
          }
         },
         "unit": {
          "x": {
           "in": "derived"
          }
         }
        }
       }
      },
      "units": {
       "i": {
        "x": {
         "in": "in-quotes-unit"
        }
       }
      }
     }
    }
   }
  }
 },
 "sections": {
  "p": {
   "title": {
    "p": {
     "text": {
      "x": {
       "in": "lines"
      }
     }
    }
   },
   "preamble": {
    "p": {
     "text": {
      "x": {
       "in": "lines"
      }
     }
    }
   },
   "chapters": {
    "i": {
     "p": {
      "title": {
       "x": {
        "in": "quote"
       }
      },
      "heading": {
       "p": {
        "text": {
         "x": {
          "in": "lines"
         }
        }
       }
      },
      "paragraphs": {
       "i": {
        "p": {
         "text": {
          "x": {
           "in": "lines"
          }
         }
        }
       }
      },
      "sections": {
       "i": {
        "p": {
         "title": {
          "x": {
           "in": "quote"
          }
         },
         "paragraphs": {
          "i": {
           "p": {
            "text": {
             "x": {
              "in": "lines"
             }
            }
           }
          }
         }
        }
       }
      }
     }
    }
   },
   "annexes": {
    "i": {
     "p": {
      "title": {
       "x": {
        "in": "quote"
       }
      },
      "entry": {
       "p": {
        "text": {
         "x": {
          "in": "lines"
         }
        }
       }
      }
     }
    }
   }
  }
 },
 "tables": {
  "p": {
   "tables": {
    "i": {
     "p": {
      "label": {
       "p": {
        "text": {
         "x": {
          "in": "lines"
         }
        }
       }
      },
      "title": {
       "p": {
        "text": {
         "x": {
          "in": "lines"
         }
        }
       }
      },
      "spans": {
       "i": {
        "p": {
         "text": {
          "x": {
           "in": "lines"
          }
         }
        }
       }
      },
      "columns": {
       "i": {
        "p": {
         "title": {
          "x": {
           "in": "header"
          }
         },
         "unit": {
          "x": {
           "in": "header-unit"
          }
         }
        }
       }
      },
      "notes": {
       "i": {
        "p": {
         "text": {
          "x": {
           "in": "lines"
          }
         }
        }
       }
      }
     }
    }
   },
   "waivers": {
    "i": {
     "p": {
      "text": {
       "x": {
        "in": "each-line"
       }
      }
     }
    }
   }
  }
 },
 "targets": {
  "p": {
   "targets": {
    "i": {
     "p": {
      "quotes": {
       "i": {
        "p": {
         "text": {
          "x": {
           "in": "quote"
          }
         }
        }
       }
      },
      "quantities": {
       "i": {
        "p": {
         "printed": {
          "x": {
           "in": "quantity"
          }
         },
         "comparator": {
          "x": {
           "in": "derived"
          }
         },
         "value": {
          "x": {
           "in": "derived"
          }
         },
         "maximum": {
          "x": {
           "in": "derived"
          }
         },
         "unit": {
          "x": {
           "in": "derived"
          }
         }
        }
       }
      },
      "deadline": {
       "p": {
        "printed": {
         "x": {
          "in": "date"
         }
        }
       }
      },
      "period": {
       "p": {
        "printed": {
         "x": {
          "in": "date"
         }
        }
       }
      }
     }
    }
   }
  }
 },
 "tasks": {
  "p": {
   "group": {
    "p": {
     "title": {
      "x": {
       "in": "quote"
      }
     },
     "labels": {
      "i": {
       "p": {
        "text": {
         "x": {
          "in": "cell",
          "column": "group"
         }
        }
       }
      }
     }
    }
   },
   "tasks": {
    "i": {
     "p": {
      "text": {
       "x": {
        "in": "task-text"
       }
      },
      "text_printed": {
       "x": {
        "in": "printed-form"
       }
      },
      "units": {
       "i": {
        "x": {
         "in": "cell",
         "column": "units",
         "unit": true
        }
       }
      },
      "empty": {
       "x": {
        "in": "empty-units"
       }
      },
      "fragments": {
       "i": {
        "p": {
         "text": {
          "x": {
           "in": "cell",
           "column": "units"
          }
         },
         "proposal": {
          "x": {
           "in": "unit-proposal"
          }
         }
        }
       }
      },
      "units_note": {
       "x": {
        "in": "cell",
        "column": "units"
       }
      },
      "lead": {
       "p": {
        "unit": {
         "x": {
          "in": "lead"
         }
        }
       }
      },
      "deadline": {
       "p": {
        "printed": {
         "x": {
          "in": "date"
         }
        }
       }
      },
      "period": {
       "p": {
        "printed": {
         "x": {
          "in": "date"
         }
        }
       }
      },
      "amendments": {
       "i": {
        "p": {
         "from": {
          "x": {
           "in": "later-date"
          }
         },
         "text": {
          "x": {
           "in": "later-words"
          }
         },
         "units": {
          "i": {
           "x": {
            "in": "later-unit"
           }
          }
         },
         "lead": {
          "x": {
           "in": "later-unit"
          }
         },
         "deadline": {
          "x": {
           "in": "later-date"
          }
         }
        }
       }
      }
     }
    }
   }
  }
 },
 "team": {
  "p": {
   "number": {
    "x": {
     "in": "cell",
     "column": "number"
    }
   },
   "county": {
    "x": {
     "in": "cell",
     "column": "county"
    }
   },
   "town_printed": {
    "x": {
     "in": "cell",
     "column": "town"
    }
   },
   "city_class": {
    "x": {
     "in": "cell",
     "column": "class"
    }
   },
   "city_class_printed": {
    "x": {
     "in": "printed-form"
    }
   },
   "postings": {
    "i": {
     "p": {
      "person": {
       "x": {
        "in": "cell",
        "columnFrom": "role"
       }
      },
      "captain": {
       "p": {
        "quotes": {
         "i": {
          "p": {
           "text": {
            "x": {
             "in": "quote"
            }
           }
          }
         }
        }
       }
      },
      "unit": {
       "x": {
        "in": "cell",
        "columnFrom": "role",
        "unit": true
       }
      },
      "remark": {
       "x": {
        "in": "cell",
        "columnFrom": "role"
       }
      },
      "since": {
       "x": {
        "in": "later-date"
       }
      },
      "until": {
       "x": {
        "in": "later-date"
       }
      },
      "handover": {
       "p": {
        "date": {
         "x": {
          "in": "later-date"
         }
        }
       }
      }
     }
    }
   },
   "labels": {
    "i": {
     "p": {
      "text": {
       "x": {
        "in": "cell",
        "columnFrom": "column"
       }
      }
     }
    }
   },
   "blank": {
    "i": {
     "p": {
      "column": {
       "x": {
        "in": "empty-cell"
       }
      }
     }
    }
   }
  }
 },
 "town": {
  "p": {
   "name": {
    "x": {
     "in": "town-name"
    }
   },
   "names": {
    "i": {
     "p": {
      "text": {
       "x": {
        "in": "name"
       }
      }
     }
    }
   },
   "number": {
    "x": {
     "in": "cell",
     "column": "number"
    }
   },
   "name_printed": {
    "x": {
     "in": "cell",
     "column": "town"
    }
   },
   "county": {
    "x": {
     "in": "cell",
     "column": "county"
    }
   },
   "city_class": {
    "x": {
     "in": "cell",
     "column": "class"
    }
   },
   "provincial_class": {
    "p": {
     "quotes": {
      "i": {
       "p": {
        "text": {
         "x": {
          "in": "quote"
         }
        }
       }
      }
     }
    }
   },
   "area_km2": {
    "x": {
     "in": "cell",
     "column": "area_km2"
    }
   },
   "registered_population": {
    "x": {
     "in": "cell",
     "column": "registered_population"
    }
   },
   "administrative_villages": {
    "x": {
     "in": "cell",
     "column": "administrative_villages"
    }
   },
   "former_registered_poor": {
    "x": {
     "in": "cell",
     "column": "former_registered_poor"
    }
   },
   "amendments": {
    "i": {
     "p": {
      "value": {
       "x": {
        "in": "later-number"
       }
      },
      "from": {
       "x": {
        "in": "later-date"
       }
      }
     }
    }
   }
  }
 },
 "units": {
  "p": {
   "units": {
    "i": {
     "p": {
      "names": {
       "i": {
        "p": {
         "text": {
          "x": {
           "in": "unit-name"
          }
         },
         "valid_from": {
          "x": {
           "in": "later-date"
          }
         }
        }
       }
      },
      "valid_from": {
       "x": {
        "in": "later-date"
       }
      },
      "valid_until": {
       "x": {
        "in": "later-date"
       }
      },
      "succeeded_by": {
       "x": {
        "in": "later-unit"
       }
      }
     }
    }
   },
   "parties": {
    "i": {
     "p": {
      "names": {
       "i": {
        "p": {
         "text": {
          "x": {
           "in": "party-name"
          }
         }
        }
       }
      }
     }
    }
   }
  }
 }
};
